import { DateTime } from 'luxon';
import type { Instrument } from './instrument';
import { mostMeasures } from './keptMeasures';
import type { Measured } from './measure';
import { yearWhereUnclear } from './yearWhereUnclear';

const nowForDays = 31;
const counts = [
  '',
  'once',
  'twice',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
];

/** How their answers went from the first to the last, deterministic and without a label. `today` is a date. */
export function changeInWords(
  instrument: Instrument,
  asked: readonly [Measured, ...Measured[]],
  today: string,
): string {
  const [first] = asked;
  const last = asked.at(-1) ?? first;
  const points = asked.map((one, at) => {
    const score = at === 0 ? `${one.score} of ${instrument.highest}` : String(one.score);
    return `${score} ${whenAsked(one, at, asked, today)}`;
  });
  const change = asked.length > 1 ? `: ${instrument.change[changeOf(instrument, first, last)]}` : '';
  return `Asked ${howOften(asked.length)}. ${points.join(', ')}${change}. It is their answer on that day, not a label.`;
}

/** Whether the last answers are of somebody who feels less lonely than at the first, lonelier, or as before. */
export function changeOf(
  { lessLonely }: Pick<Instrument, 'lessLonely'>,
  first: Pick<Measured, 'score'>,
  last: Pick<Measured, 'score'>,
): 'less' | 'more' | 'same' {
  if (last.score === first.score) return 'same';
  return last.score < first.score === (lessLonely === 'lower') ? 'less' : 'more';
}

function howOften(times: number): string {
  // older ones may have left between the first and the latest
  if (times >= mostMeasures) return 'twelve times or more';
  return times > 2 ? `${counts[times]} times` : (counts[times] ?? '');
}

function whenAsked(one: Measured, at: number, asked: readonly Measured[], today: string): string {
  const isLast = at > 0 && at === asked.length - 1;
  if (at === 0 && one.when === 'start') return 'at the start';
  if (isLast && one.when === 'end') return 'at the end';
  const day = DateTime.fromISO(one.on).setLocale('en-AU');
  if (isLast && DateTime.fromISO(today).diff(day, 'days').days <= nowForDays) return 'now';
  const year = yearWhereUnclear(one.on, today);
  const isAlone = asked.filter(({ on }) => on.slice(0, 7) === one.on.slice(0, 7)).length === 1;
  return isAlone ? `in ${day.toFormat(`LLLL${year}`)}` : `on ${day.toFormat(`d LLLL${year}`)}`;
}
