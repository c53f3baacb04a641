import type { Asked } from '../cards/inputs';
import { meanwhile } from '../cards/referral/meanwhile';
import type { Press } from './press';

/** What was typed, in mind of what changed since the form was drawn; clear unless both have changed the same input. */
export function formSinceDrawn(
  inputs: readonly Asked[] | undefined,
  isFresh: boolean,
  { ids, inputs: left }: Pick<Press, 'ids' | 'inputs'>,
) {
  const { typed, standing } = meanwhile(isFresh ? [] : (inputs ?? []), ids, left);
  return { typed, standing, isClear: Object.keys(standing).length === 0 };
}
