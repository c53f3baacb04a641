import { DateTime } from 'luxon';
import { instrumentOf } from './instruments';
import type { Measured } from './measure';
import { measureTimeNames } from './measureTimeNames';

/** "23 November 2026, at the start: 8 of 9". */
export function measuredInWords(one: Measured): string {
  const day = DateTime.fromISO(one.on).setLocale('en-AU').toFormat('d LLLL yyyy');
  const highest = instrumentOf(one)?.highest;
  const score = highest === undefined ? '' : `: ${one.score} of ${highest}`;
  return `${day}, ${measureTimeNames[one.when].toLowerCase()}${score}`;
}
