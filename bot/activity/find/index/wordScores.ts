import { stemOf } from '../../../../domain/activity/search/understanding/stemOf';
import type { Looseness } from './looseness';
import type { WordList } from './wordList';

export type Scores = Map<string, number>;

/** The stems that a word of a search stands for; none when no activity has one of them. */
export function stemsFor(word: string, how: Looseness, words: WordList): string[] {
  if (words.has(word)) return [stemOf(word)];
  if (how === 'slips') return [...new Set(words.near(word).words.map(stemOf))];
  return how === 'begun' ? [stemOf(word)] : [];
}

/** Each word's scores together: of all that have each of them, or of all that have some. */
export function together(perWord: readonly Scores[], how: 'AND' | 'OR'): Scores {
  const sums: Scores = new Map();
  if (how === 'OR') {
    const counts = new Map<string, number>();
    for (const scores of perWord)
      for (const [id, score] of scores) {
        sums.set(id, (sums.get(id) ?? 0) + score);
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    // two of the words are worth more than one of them twice
    for (const [id, sum] of sums) sums.set(id, sum * (counts.get(id) ?? 1));
    return sums;
  }
  const [fewest, ...others] = [...perWord].sort((one, other) => one.size - other.size);
  for (const [id, score] of fewest ?? []) {
    const scored = others.map((scores) => scores.get(id));
    if (scored.every((one) => one !== undefined))
      sums.set(
        id,
        scored.reduce((sum: number, one) => sum + (one ?? 0), score),
      );
  }
  return sums;
}
