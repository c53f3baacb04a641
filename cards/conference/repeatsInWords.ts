import type { Conference } from '../../domain/conference/conference';
import { dayInWords } from '../../domain/localTime';
import { dayAndYear } from '../../domain/staff/dayAndYear';
import { repeatNames } from './conferenceNames';

/** "Every two weeks on Thursday, until Thursday 24 June 2027". */
export function repeatsInWords({ on, repeats }: Pick<Conference, 'on' | 'repeats'>): string {
  if (!repeats) return repeatNames.once;
  const weekday = dayInWords(on, 'utc').split(' ')[0] ?? '';
  const often = repeats.everyWeeks === 1 ? repeatNames.weekly : repeatNames.fortnightly;
  const until = repeats.until === undefined ? '' : `, until ${dayAndYear(repeats.until, 'utc')}`;
  return `${often} on ${weekday}${until}`;
}
