import type { Instrument } from './instrument';
import type { Measured, MeasureTime } from './measure';

/** The first time is the start, every other a review; whether it is the end is for people to say. */
export function proposedTime(
  { id, version }: Pick<Instrument, 'id' | 'version'>,
  measures: readonly Measured[] = [],
): MeasureTime {
  const isAsked = measures.some(
    (one) => one.instrument === id && one.version === version && one.isError === undefined,
  );
  return isAsked ? 'review' : 'start';
}
