import { commonWords } from '../../../../domain/activity/search/understanding/commonWords';
import { plainWords } from '../../../../domain/activity/search/understanding/plainWords';
import { nothingWanted, type Wanted } from '../../../../domain/activity/search/wanted';
import type { LocalIndex } from './localIndex';
import type { Matching } from './matching';

/** A name of the directory's own, where what was read into its words would not find it: "Sunshine Amblers" is no place. */
export function ownName(
  text: string,
  indexes: readonly LocalIndex[],
  isFound: (wanted: Wanted) => Matching,
  wanted: Wanted,
): Wanted | undefined {
  const words = plainWords(text.slice(0, 200)).filter((word) => !commonWords.has(word));
  // a date is in no name
  if (words.length < 2 || words.length === wanted.words.length || wanted.from !== undefined) return undefined;
  const { interests, access, runBy, languages, area } = wanted;
  const isTimeOnly = [...wanted.words, ...interests, ...access, ...runBy, ...languages].length === 0;
  if (isTimeOnly && area === undefined) return undefined;
  const named = new Set(indexes.flatMap((index) => index.named(words, 'exact')));
  if (named.size === 0) {
    if (isFound(wanted).matches.length > 0) return undefined;
    const nearly = indexes.some((index) => index.named(words, 'slips').length > 0);
    return nearly ? { ...nothingWanted, words } : undefined;
  }
  const hasIt = isFound(wanted).matches.some(({ entry }) => named.has(entry.id));
  return hasIt ? undefined : { ...nothingWanted, words };
}
