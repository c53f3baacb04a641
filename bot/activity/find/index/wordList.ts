import { commonWords } from '../../../../domain/activity/search/understanding/commonWords';
import { forgiven, slipsBetween } from '../../../../domain/activity/search/understanding/slips';
import { stemOf } from '../../../../domain/activity/search/understanding/stemOf';

const mostNear = 8;

/** Every word of a directory as it is written there, so that a slip of the finger finds it. */
export interface WordList {
  /** Its stem; none for a word that says nothing. */
  add(word: string): string | undefined;
  has(word: string): boolean;
  /** The nearest words within what is forgiven, and how many slips away they are. */
  near(word: string): { slips: number; words: readonly string[] };
}

export function wordList(): WordList {
  const stems = new Set<string>();
  const stemsByForm = new Map<string, string>();
  const byLength = new Map<number, string[]>();
  return {
    add(word) {
      const known = stemsByForm.get(word);
      if (known !== undefined) return known || undefined;
      const isCommon = commonWords.has(word);
      const stem = isCommon ? '' : stemOf(word);
      stemsByForm.set(word, stem);
      if (isCommon) return undefined;
      stems.add(stem);
      const same = byLength.get(word.length);
      if (same) same.push(word);
      else byLength.set(word.length, [word]);
      return stem;
    },
    has: (word) => stems.has(stemOf(word)),
    near(word) {
      const most = forgiven(word);
      let least = most;
      let words: string[] = [];
      for (let length = word.length - most; length <= word.length + most; length += 1)
        for (const one of byLength.get(length) ?? []) {
          const slips = slipsBetween(word, one);
          if (slips > least) continue;
          if (slips < least) words = [];
          least = slips;
          words.push(one);
        }
      return { slips: least, words: words.slice(0, mostNear) };
    },
  };
}
