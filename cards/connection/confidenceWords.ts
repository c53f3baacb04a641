import type { Confidence } from '../../domain/plan/goal';
import { dayWords } from './visitWords';

/** "3 on Monday 23 November, 6 on Thursday 10 December": what they said, of 10. */
export function confidenceWords(said: readonly Confidence[], today: string): string {
  return said.map(({ on, value }) => `${value} on ${dayWords(on, today)}`).join(', ');
}
