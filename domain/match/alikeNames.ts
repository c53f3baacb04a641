import { alikeWords } from './alikeWords';
import { identifyingWords } from './identifyingWords';

export type AlikeNames = 'same' | 'similar' | 'different';

/** Compares two names by their first word and, where both have more, by what follows. */
export function alikeNames(one: string, other: string): AlikeNames {
  const [a, b] = [identifyingWords(one), identifyingWords(other)];
  if (a.length === 0 || b.length === 0) return 'different';
  if (a.join(' ') === b.join(' ')) return 'same';
  const similar = alikeInOrder(a, b) || alikeTurned(a, b) || writtenAsOne(a, b) || writtenAsOne(b, a);
  return similar ? 'similar' : 'different';
}

function alikeInOrder([first = '', ...rest]: string[], [otherFirst = '', ...otherRest]: string[]): boolean {
  return alikeWords(first, otherFirst) && mayBelong(rest, otherRest);
}

/** "Rossi, Maria" is "Maria Rossi". */
function alikeTurned(a: string[], b: string[]): boolean {
  const [last = '', otherLast = ''] = [a.at(-1), b.at(-1)];
  const [first = '', otherFirst = ''] = [a[0], b[0]];
  return a.length > 1 && b.length > 1 && alikeWords(first, otherLast) && alikeWords(last, otherFirst);
}

/** "Mary-Anne Jones" is "Maryanne Jones". */
function writtenAsOne([first = '', second, ...rest]: string[], [joined, ...otherRest]: string[]): boolean {
  return second !== undefined && first + second === joined && mayBelong(rest, otherRest);
}

/** Surnames agree when one is not given, is an initial, or is alike. */
function mayBelong(rest: string[], otherRest: string[]): boolean {
  if (rest.length === 0 || otherRest.length === 0) return true;
  return rest.some((word) => otherRest.some((other) => isInitial(word, other) || alikeWords(word, other)));
}

const isInitial = (word: string, other: string) =>
  (word.length === 1 && other.startsWith(word)) || (other.length === 1 && word.startsWith(other));
