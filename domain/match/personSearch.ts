import { alikeWords } from './alikeWords';
import { nameKey } from './nameKey';
import { nameWords } from './nameWords';
import { endKey, startKey } from './wordKeys';

/**
 * The keys to look up for a name that is typed, any of them; what they find is then read with nameMatches. Two letters
 * find names of two letters and nicknames, fewer find nobody.
 */
export function searchKeys(words: string): string[] {
  const typed = nameWords(words).filter((word) => word.length >= 2);
  if (typed.length === 0) return [];
  // every word must match, so the longest is enough
  const longest = typed.reduce((one, other) => (other.length > one.length ? other : one));
  const keys = [startKey(longest), nameKey(longest), endKey(longest)];
  return keys.filter((key) => key !== undefined);
}

/** Whether every typed word begins a word of the name, is a nickname of it, or is a slip away from it. */
export function nameMatches(words: string, calledName: string): boolean {
  const typed = nameWords(words);
  const name = nameWords(calledName);
  return (
    typed.length > 0 && typed.every((word) => name.some((of) => of.startsWith(word) || alikeWords(word, of)))
  );
}
