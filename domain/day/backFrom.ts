import { daysAfter } from '../businessDays';
import type { Local } from '../local';
import type { Staff } from '../staff/staff';
import type { Leave } from '../staff/staffTime';
import { isFirstDaySince } from '../staff/workingTime';

type Works = Pick<Staff, 'hours' | 'leave'>;
type Where = Pick<Local, 'timeZone' | 'holidays'>;

/** The leave that they are back from, on the first day on which they work again. */
export function backFrom(
  staff: Works,
  today: string,
  local: Where,
): Pick<Leave, 'from' | 'until'> | undefined {
  const { leave } = staff;
  if (!leave || !isFirstDaySince(staff, daysAfter(leave.until, 1), today, local)) return undefined;
  return { from: leave.from, until: leave.until };
}

export function isFirstDayBack(staff: Works, today: string, local: Where): boolean {
  return backFrom(staff, today, local) !== undefined;
}
