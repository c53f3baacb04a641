import type { Case, TimelineEntry } from '../referral/case';
import { instrumentOf } from './instruments';
import { measuredInWords } from './measuredInWords';

/**
 * What was answered at a step of the timeline, for whoever does the work and copies that very step: the step itself
 * holds no answer, so that nobody else reads one from it.
 */
export function measureOfStep(
  { measures = [] }: Pick<Case, 'measures'>,
  { event, at, by }: Pick<TimelineEntry, 'event' | 'at' | 'by'>,
): string | undefined {
  const one = event === 'measured' && measures.find((kept) => kept.at === at && kept.by === by);
  if (!one) return undefined;
  const error = one.isError ? ' (entered in error, please do not rely on it)' : '';
  return `${instrumentOf(one)?.name ?? 'Questions'}, ${measuredInWords(one)}${error}. Their answer on that day, not a label.`;
}
