import type { Known } from '../../../../domain/activity/search/understanding/known';
import type { LocalIndex } from './localIndex';

/** What these directories know of words. */
export function knownWords(indexes: readonly LocalIndex[]): Pick<Known, 'hasWord' | 'nearWords'> {
  return {
    hasWord: (word) => indexes.some(({ words }) => words.has(word)),
    nearWords(word) {
      const near = indexes.map(({ words }) => words.near(word)).filter(({ words }) => words.length > 0);
      const slips = Math.min(...near.map((one) => one.slips));
      return { slips, words: near.filter((one) => one.slips === slips).flatMap(({ words }) => words) };
    },
  };
}
