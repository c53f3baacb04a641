import { daysAfter } from '../businessDays';
import type { Staff } from './staff';
import type { Leave } from './staffTime';

type Days = Pick<Leave, 'from' | 'until'>;

/** Days at work between two leaves that are too few to be sure that they were told of the first. */
const mostDaysBetween = 5;

/** The last leave that is over, with what came right before it. */
export function leaveOver({ leave, lastLeave }: Pick<Staff, 'leave' | 'lastLeave'>, today: string) {
  return together(lastLeave, leave && leave.until < today ? leave : undefined);
}

/** Two leaves that adjoin are one: what happened in the first is told once more rather than not at all. */
export function together(earlier: Days | undefined, later: Days | undefined): Days | undefined {
  if (!earlier || !later) return daysOf(later ?? earlier);
  if (daysAfter(earlier.until, mostDaysBetween + 1) < later.from) return daysOf(later);
  return {
    from: earlier.from < later.from ? earlier.from : later.from,
    until: earlier.until > later.until ? earlier.until : later.until,
  };
}

function daysOf(leave: Days | undefined): Days | undefined {
  return leave && { from: leave.from, until: leave.until };
}
