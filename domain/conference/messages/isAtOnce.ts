import { daysAfter } from '../../businessDays';
import type { Local } from '../../local';
import { dateAt } from '../../staff/leave';
import type { Staff } from '../../staff/staff';
import { isWorking, nextWorkDate, nextWorking, shiftOn } from '../../staff/workingTime';

/**
 * Whether word of a move or of a cancellation cannot wait for a better hour: the time that was, or the one that is now,
 * begins today, before they work again, or within the next hours that they work.
 */
export function isAtOnce(
  times: readonly string[],
  staff: Pick<Staff, 'hours' | 'leave'>,
  now: string,
  local: Pick<Local, 'timeZone' | 'holidays'>,
): boolean {
  const today = dateAt(now, local.timeZone);
  const next = nextWorkDate(staff, daysAfter(today, 1), local);
  const end = shiftOn(next, staff, local)?.end.toUTC().toISO() ?? '';
  const until = isWorking(staff, now, local) ? end : nextWorking(staff, now, local);
  return times.some((at) => at > now && (dateAt(at, local.timeZone) === today || at < until));
}
