import { businessDate, daysAfter, weekdayOf } from '../businessDays';
import type { Local } from '../local';

const weeksOn = 8;

/** A working day of the Local, eight weeks on: near the end nobody needs to be asked how it lasts. */
export function proposedFollowUp(today: string, local: Pick<Local, 'holidays'>): string {
  const day = daysAfter(today, weeksOn * 7);
  const isWorkingDay = weekdayOf(day) <= 5 && !local.holidays.includes(day);
  return isWorkingDay ? day : businessDate(day, 1, local);
}
