import { distance } from 'fastest-levenshtein';

const named = ['activities', 'activity'];
const between = ['me', 'a', 'an', 'any', 'some', 'the'];

/** What is looked for when activities are: "activity singing", "find an activity", and with one slip in that word. */
export function activitiesAsked(said: string): string | undefined {
  const words = said.split(' ');
  const at = words[0] === 'find' ? 1 + words.slice(1).findIndex((one) => !between.includes(one)) : 0;
  const word = words[at]?.replace(/[:,]$/, '') ?? '';
  return named.some((one) => isOneSlipFrom(one, word)) ? words.slice(at + 1).join(' ') : undefined;
}

function isOneSlipFrom(meant: string, said: string): boolean {
  const slips = distance(meant, said);
  // two letters in each other's place are one slip
  return slips < 2 || (slips === 2 && sorted(meant) === sorted(said));
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
