import { daysAfter } from '../businessDays';
import type { Local } from '../local';
import type { Staff } from '../staff/staff';
import { shiftOn } from '../staff/workingTime';

/** The last date on which they work, up to that one; that one itself, where they have none in the week before it. */
export function lastWorkDate(
  staff: Pick<Staff, 'hours' | 'leave'>,
  date: string,
  local: Pick<Local, 'timeZone' | 'holidays'>,
): string {
  for (let back = 0; back <= 7; back += 1) {
    const day = daysAfter(date, -back);
    if (shiftOn(day, staff, local)) return day;
  }
  return date;
}
