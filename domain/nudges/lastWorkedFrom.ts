import { DateTime } from 'luxon';
import { daysAfter } from '../businessDays';
import type { Local } from '../local';
import type { Staff } from '../staff/staff';
import { shiftOn } from '../staff/workingTime';

const mostDaysBack = 100;

/** When they began to work on the last day before that date (yyyy-mm-dd) on which they did. ISO, UTC. */
export function lastWorkedFrom(
  staff: Pick<Staff, 'hours' | 'leave'>,
  date: string,
  local: Pick<Local, 'timeZone' | 'holidays'>,
): string {
  for (let days = 1; days < mostDaysBack; days += 1) {
    const shift = shiftOn(daysAfter(date, -days), staff, local);
    if (shift) return utc(shift.start);
  }
  return utc(DateTime.fromISO(daysAfter(date, -mostDaysBack), { zone: local.timeZone }));
}

function utc(at: DateTime): string {
  return at.toUTC().toISO() ?? '';
}
