import { distance } from 'fastest-levenshtein';

/** How many slips of the finger a word of this length is forgiven. */
export function forgiven(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Letters too many, too few or wrong between two words; two that changed places are one slip. */
export function slipsBetween(one: string, other: string): number {
  return areSwapped(one, other) ? 1 : distance(one, other);
}

function areSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return (
    at + 1 < one.length &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}
