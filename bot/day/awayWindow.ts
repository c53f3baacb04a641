import { DateTime } from 'luxon';
import { daysAfter } from '../../domain/businessDays';
import type { Local } from '../../domain/local';
import { dateAt } from '../../domain/staff/leave';
import type { Staff } from '../../domain/staff/staff';
import { nextWorkDate } from '../../domain/staff/workingTime';

export interface AwayWindow {
  /** The first day of the last leave, and its last: yyyy-mm-dd. */
  first: string;
  last: string;
  /** From its beginning until the end of the day on which they are back. ISO, UTC. */
  from: string;
  before: string;
}

/** The last leave, once it is over. */
export function awayWindow(
  { leave, hours }: Pick<Staff, 'leave' | 'hours'>,
  now: string,
  local: Local,
): AwayWindow | undefined {
  const { timeZone } = local;
  if (!leave || dateAt(now, timeZone) <= leave.until) return undefined;
  const startOf = (date: string) => DateTime.fromISO(date, { zone: timeZone }).toUTC().toISO() ?? '';
  const back = nextWorkDate({ ...(hours && { hours }) }, daysAfter(leave.until, 1), local);
  return {
    first: leave.from,
    last: leave.until,
    from: startOf(leave.from),
    before: startOf(daysAfter(back, 1)),
  };
}
