import { checkInDueAt } from '../checkIn/checkInDay';
import type { Local } from '../local';

/** No day at all, the one that stood there, or one from today to a year ahead (yyyy-mm-dd). */
export function isPlanDay(
  day: string,
  before: string | undefined,
  at: string,
  local: Pick<Local, 'timeZone'>,
): boolean {
  return day === '' || day === before || checkInDueAt(day, at, local) !== undefined;
}
