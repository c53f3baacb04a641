import type { Element } from '../card';
import { type Asked, asked } from '../inputs';
import { standsNow } from '../referral/meanwhile';

const alwaysOpen = 'fallbackContact';

/** Inputs behind a button; open where one of them has to be seen. They are sent all the same. */
export function foldedInputs(
  id: string,
  title: string,
  inputs: readonly Asked[],
  typed: Record<string, string>,
  problems: Record<string, string>,
  standing: Readonly<Record<string, string>> = {},
): Element[] {
  if (inputs.length === 0) return [];
  const isOpen = inputs.some(
    (input) => input.id === alwaysOpen || input.id in problems || input.id in standing,
  );
  const ask = asked(typed, problems);
  const items = inputs.flatMap((input) => [...ask(input), ...standsNow(input, standing)]);
  return [
    { type: 'ActionSet', actions: [{ type: 'Action.ToggleVisibility', title, targetElements: [id] }] },
    { type: 'Container', id, isVisible: isOpen, items },
  ];
}
