import { DateTime } from 'luxon';
import type { Local } from '../local';

export const mostDaysAhead = 366;

/** The end of that day (yyyy-mm-dd), 17:00 the Local's time; undefined where it is none from today to a year ahead. */
export function checkInDueAt(
  on: string,
  at: string,
  { timeZone }: Pick<Local, 'timeZone'>,
): string | undefined {
  const today = DateTime.fromISO(at, { zone: timeZone });
  const day = DateTime.fromFormat(on, 'yyyy-MM-dd', { zone: timeZone });
  const days = day.startOf('day').diff(today.startOf('day'), 'days').days;
  if (!day.isValid || days < 0 || days > mostDaysAhead) return undefined;
  return day.set({ hour: 17, minute: 0 }).toUTC().toISO() ?? undefined;
}
