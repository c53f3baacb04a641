import type { Instrument } from './instrument';
import { instrumentOf } from './instruments';
import { isAlike } from './keptMeasures';
import type { Measured } from './measure';

/** What can be compared: the same questions in the same version, oldest first. */
export interface Series {
  /** Absent when this version of the questions is no longer known. */
  instrument?: Instrument;
  asked: [Measured, ...Measured[]];
}

/** Those that stand, by what they can be compared with. */
export function seriesOf(measures: readonly Measured[] = []): Series[] {
  const series: Series[] = [];
  for (const one of measures.filter(({ isError }) => !isError)) {
    const same = series.find(({ asked: [first] }) => isAlike(first, one));
    if (same) {
      same.asked.push(one);
      continue;
    }
    const instrument = instrumentOf(one);
    series.push({ ...(instrument && { instrument }), asked: [one] });
  }
  return series;
}
