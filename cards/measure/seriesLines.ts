import { DateTime } from 'luxon';
import { changeInWords } from '../../domain/measure/changeInWords';
import type { Series } from '../../domain/measure/seriesOf';
import { yearWhereUnclear } from '../../domain/measure/yearWhereUnclear';
import type { Element } from '../card';
import { chartOrText } from '../chartOrText';
import { line, quiet, smallHeading } from '../parts';

/** What they answered to the same questions over time: in words, and beside them as bars. */
export function seriesLines({ instrument, asked }: Series, today: string): Element[] {
  if (!instrument) return [line(`Questions that are asked no longer were answered on ${asked.length} days.`)];
  const points = asked.map(({ on, score }) => ({ label: shortDay(on, today), value: score }));
  return [
    smallHeading(instrument.name),
    line(changeInWords(instrument, asked, today)),
    ...(points.length > 1 ? [chartOrText({ title: 'Their answers over time', points })] : []),
    quiet(instrument.reads),
  ];
}

function shortDay(on: string, today: string): string {
  return DateTime.fromISO(on)
    .setLocale('en-AU')
    .toFormat(`d LLL${yearWhereUnclear(on, today)}`);
}
