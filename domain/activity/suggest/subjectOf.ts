import { isHowLong } from '../../whatMatters/durationWords';
import { nothingWanted, type Wanted } from '../search/wanted';

/** How people speak of what they enjoy, and nothing that an activity is found by. */
const sayings = new Set(
  `used use play plays played playing like likes liked love loves loved loving enjoy enjoys enjoyed enjoying always often
  sometimes once years ago old time times long since child kid young school mum dad family friends back before again new learn
  learning try trying watch watching making make doing did having being with other others people folk folks fun stuff some something same more lot lots bit really very quite when was were`.split(
    /\s+/,
  ),
);

/** It says nothing of what an interest is about. */
export function isSaying(words: readonly string[]): boolean {
  return words.every((word) => sayings.has(word));
}

/** What an interest is about, and what was asked for beside it. */
export interface Subject {
  wanted: Wanted;
  runBy: string[];
  languages: string[];
}

/** Of an interest as it was understood: its subject. Where and when is asked of them elsewhere. */
export function subjectOf({ words, interests, runBy, languages }: Wanted): Subject | undefined {
  const left = words.filter((word) => !sayings.has(word) && !isHowLong(word));
  if (left.length + interests.length > 0)
    return { wanted: { ...nothingWanted, words: left, interests }, runBy, languages };
  if (runBy.length + languages.length === 0) return undefined;
  return { wanted: { ...nothingWanted, runBy, languages }, runBy, languages };
}
