import { DateTime } from 'luxon';
import type { Occurrence } from '../../../domain/activity/when/occurrence';
import type { Local } from '../../../domain/local';
import { datedDay } from '../words/datedDay';
import { timeOfDay } from '../words/timeOfDay';

/** Times by their dates, one behind the other: true on whichever day they are read. */
export function datedTimes(
  occurrences: readonly Occurrence[],
  { timeZone }: Pick<Local, 'timeZone'>,
  now: string,
): string {
  const today = DateTime.fromISO(now, { zone: timeZone });
  return occurrences
    .map(({ date, startsAt, publicHoliday }) => {
      const day = datedDay(date, today);
      const when = startsAt ? `${day}, ${timeOfDay(startsAt, today)}` : day;
      return publicHoliday ? `${when} (${publicHoliday}: ask first)` : when;
    })
    .join('; ');
}
