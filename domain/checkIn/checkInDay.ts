import { DateTime } from 'luxon';
import { daysAfter } from '../businessDays';
import type { Local } from '../local';
import { dateAt } from '../staff/leave';

export const mostDaysAhead = 366;

/** The end of that day (yyyy-mm-dd), 17:00 the Local's time; undefined where it is none from today to a year ahead. */
export function checkInDueAt(
  on: string,
  at: string,
  { timeZone }: Pick<Local, 'timeZone'>,
): string | undefined {
  const today = dateAt(at, timeZone);
  if (!isDate(on) || on < today || on > daysAfter(today, mostDaysAhead)) return undefined;
  return DateTime.fromISO(`${on}T17:00`, { zone: timeZone }).toUTC().toISO() ?? undefined;
}

function isDate(on: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(on) && DateTime.fromISO(on, { zone: 'utc' }).isValid;
}
