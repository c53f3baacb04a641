import type { Occurrence } from '../../../domain/activity/when/occurrence';
import type { Local } from '../../../domain/local';
import { dayInWords, momentInWords } from '../../../domain/localTime';

/** Times by their dates, one behind the other: true on whichever day they are read. */
export function datedTimes(
  occurrences: readonly Occurrence[],
  { timeZone }: Pick<Local, 'timeZone'>,
): string {
  return occurrences
    .map(({ date, startsAt, publicHoliday }) => {
      const when = startsAt ? momentInWords(startsAt, timeZone) : dayInWords(date, timeZone);
      return publicHoliday ? `${when} (${publicHoliday}: ask first)` : when;
    })
    .join('; ');
}
