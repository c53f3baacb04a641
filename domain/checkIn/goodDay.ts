import { weekdays } from '../activity/search/wanted';
import { daysAfter, weekdayOf } from '../businessDays';
import type { Local } from '../local';
import type { Staff } from '../staff/staff';
import { nextWorkDate, shiftOn } from '../staff/workingTime';
import type { Rhythm } from './checkIn';

const mostDaysLater = 14;

/**
 * That date or the next one on a day of the week that suits the person and on which the worker works. Where there is
 * none within two weeks, or any day suits, it is the next date on which they work.
 */
export function goodDay(
  from: string,
  { bestDays = [] }: Pick<Rhythm, 'bestDays'>,
  works: Pick<Staff, 'hours' | 'leave'>,
  local: Pick<Local, 'timeZone' | 'holidays'>,
): string {
  const suits = (date: string) => bestDays.some((day) => weekdays.indexOf(day) + 1 === weekdayOf(date));
  for (let later = 0; later <= mostDaysLater; later += 1) {
    const date = daysAfter(from, later);
    if (suits(date) && shiftOn(date, works, local)) return date;
  }
  return nextWorkDate(works, from, local);
}
