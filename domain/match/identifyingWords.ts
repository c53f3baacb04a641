import { nameWords } from './nameWords';
import { shareNickname } from './nicknames';

/** At most three words by which a name is compared: the first, the last and the longest between. */
export function identifyingWords(name: string): string[] {
  // "Robert (Bob) Jones" has one first name
  const words = nameWords(name).filter(
    (word, at, all) => at === 0 || (word !== all[at - 1] && !shareNickname(word, all[at - 1] ?? '')),
  );
  if (words.length <= 3) return words;
  const between = words.slice(1, -1);
  const longest = between.reduce((one, other) => (other.length > one.length ? other : one));
  return [...words.slice(0, 1), longest, ...words.slice(-1)];
}
