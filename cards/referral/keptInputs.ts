import type { Asked } from '../inputs';

/** Inputs of a form whose value stands in the case: how it stood goes with the press. */
export function keptInputs({
  inputs = [],
  folded = [],
  proposes = [],
}: {
  inputs?: readonly Asked[];
  folded?: readonly Asked[];
  proposes?: readonly string[];
}): Asked[] {
  return [...inputs, ...folded].filter(({ id }) => !proposes.includes(id));
}
