import { DateTime } from 'luxon';
import type { Local } from './local';
import { dateAt } from './staff/leave';

/** The end (17:00, the Local's time) of the nth business day after an instant. ISO, UTC. */
export function afterBusinessDays(
  from: string,
  days: number,
  { timeZone, holidays }: Pick<Local, 'timeZone' | 'holidays'>,
): string {
  const on = businessDate(dateAt(from, timeZone), days, { holidays });
  return DateTime.fromISO(`${on}T17:00`, { zone: timeZone }).toUTC().toISO() ?? '';
}

/** The date (yyyy-mm-dd) so many days later on the calendar. */
export function daysAfter(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00.000Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** The ISO weekday of a date: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00.000Z`).getUTCDay() || 7;
}

/** The date of the nth business day after a date, or before it where `days` is negative. */
export function businessDate(date: string, days: number, { holidays }: Pick<Local, 'holidays'>): string {
  let found = date;
  for (let left = Math.abs(days); left > 0; ) {
    found = daysAfter(found, Math.sign(days));
    if (weekdayOf(found) <= 5 && !holidays.includes(found)) left -= 1;
  }
  return found;
}
