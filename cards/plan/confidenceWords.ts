import type { Confidence } from '../../domain/plan/goal';
import { dateInWords } from '../checkIn/nextStepWords';

/** "4 of 10", later "4, then 6 of 10". Nothing where they were not asked. */
export function confidenceInShort(said: readonly Confidence[]): string | undefined {
  const [first] = said;
  const last = said.at(-1);
  if (!first || !last) return undefined;
  return said.length === 1 ? `${first.value} of 10` : `${first.value}, then ${last.value} of 10`;
}

/** "4 of 10 on Monday 23 November, then 6 on Tuesday 8 December". */
export function confidenceOverTime(said: readonly Confidence[]): string | undefined {
  if (said.length === 0) return undefined;
  return said
    .map(({ on, value }, at) => `${value}${at === 0 ? ' of 10' : ''} on ${dateInWords(on)}`)
    .join(', then ');
}
