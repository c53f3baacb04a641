import type { Action, Card } from '../../cards/card';

type Part = Record<string, unknown>;

/** Every object in a card, outermost first. */
function partsOf(value: unknown): Part[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Part, ...Object.values(value).flatMap(partsOf)];
}

/** All that a person reads on a card, in order. */
export function textOf(card: Card | undefined): string {
  return partsOf(card)
    .flatMap(({ type, text, label, title }) => [
      type === undefined && text === undefined ? undefined : text,
      label,
      title,
    ])
    .filter((text): text is string => typeof text === 'string')
    .join('\n');
}

export function buttonsOf(card: Card | undefined): Action[] {
  return partsOf(card).filter(
    ({ type }) => typeof type === 'string' && type.startsWith('Action.'),
  ) as unknown as Action[];
}

export function buttonTitles(card: Card | undefined): string[] {
  return buttonsOf(card).map(({ title }) => title);
}

/** What the inputs hold if nobody touches them, as Teams would send it. */
export function untouched(card: Card | undefined): Record<string, string> {
  const inputs = partsOf(card).filter(({ type }) => typeof type === 'string' && type.startsWith('Input.'));
  return Object.fromEntries(
    inputs.map(({ id, type, value }) => [id, String(value ?? (type === 'Input.Toggle' ? 'false' : ''))]),
  );
}

/** What is to be mended, by the input that it directly follows. */
export function problemsOn(card: Card | undefined): Record<string, string> {
  const lists = partsOf(card).flatMap(({ body, items }) => [body, items]);
  const pairs = lists.filter(Array.isArray).flatMap((list: Part[]) =>
    list.flatMap(({ type, id }, at) => {
      const next = list[at + 1];
      const isInput = String(type).startsWith('Input.');
      return isInput && next?.['color'] === 'attention' ? [[id, next['text']] as [string, string]] : [];
    }),
  );
  return Object.fromEntries(pairs);
}
