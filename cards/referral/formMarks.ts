import type { Asked } from '../inputs';

const before = 'was ';

/** What its input holds as long as nobody touches it. Teams may leave out what is empty, and a switch that is off. */
export function standingIn(input: Asked): string {
  return input.value ?? nothingIn(input);
}

/** What was left there, as Teams sends it. */
export function leftIn(input: Asked, typed: Readonly<Record<string, string>>): string {
  return typed[input.id] ?? nothingIn(input);
}

/** Short, and the same for the same words; the words themselves cannot be read from it. */
export function markOf(input: Asked, value: string): string {
  let mark = 0x811c9dc5;
  for (const letter of comparable(input, value))
    mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return mark.toString(36);
}

/** Beside the press of a form: how each input stood when it was drawn. */
export function marksOf(inputs: readonly Asked[]): Record<string, string> {
  return Object.fromEntries(inputs.map((input) => [markId(input), markOf(input, standingIn(input))]));
}

export function markId({ id }: Pick<Asked, 'id'>): string {
  return `${before}${id}`;
}

export function isMark(id: string): boolean {
  return id.startsWith(before);
}

function nothingIn({ type }: Asked): string {
  return type === 'Input.Toggle' ? 'false' : '';
}

/** Teams gives back several choices in the order in which they were chosen, and lines as its computer ends them. */
function comparable(input: Asked, value: string): string {
  if (input.type === 'Input.ChoiceSet' && input.isMultiSelect)
    return value.split(',').filter(Boolean).sort().join(',');
  return value.replace(/\r\n?/g, '\n').trim();
}
