import { DateTime } from 'luxon';
import { daysAfter } from '../../domain/businessDays';
import type { Local } from '../../domain/local';
import { dateAt } from '../../domain/staff/leave';
import { leaveOver } from '../../domain/staff/leaveOver';
import type { Staff } from '../../domain/staff/staff';
import { nextWorkDate } from '../../domain/staff/workingTime';

export interface AwayWindow {
  /** The first day of the last leave, and its last: yyyy-mm-dd. */
  first: string;
  last: string;
  /** The first day on which they work again, and the last on which they are told. */
  back: string;
  toldUntil: string;
  /** From its beginning until the end of the day on which they are back. ISO, UTC. */
  from: string;
  before: string;
}

const daysTold = 14;

/** The last leave, once it is over. */
export function awayWindow(
  staff: Pick<Staff, 'leave' | 'lastLeave' | 'hours'>,
  now: string,
  local: Local,
): AwayWindow | undefined {
  const { timeZone } = local;
  const { hours } = staff;
  const over = leaveOver(staff, dateAt(now, timeZone));
  if (!over) return undefined;
  const startOf = (date: string) => DateTime.fromISO(date, { zone: timeZone }).toUTC().toISO() ?? '';
  const back = nextWorkDate({ ...(hours && { hours }) }, daysAfter(over.until, 1), local);
  return {
    first: over.from,
    last: over.until,
    back,
    toldUntil: daysAfter(back, daysTold - 1),
    from: startOf(over.from),
    before: startOf(daysAfter(back, 1)),
  };
}
