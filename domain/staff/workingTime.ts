import { DateTime } from 'luxon';
import { daysAfter, weekdayOf } from '../businessDays';
import type { Local } from '../local';
import { dateAt } from './leave';
import type { Staff } from './staff';
import type { Hours, Leave } from './staffTime';

export const usualHours: Hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };

type Works = Pick<Staff, 'hours' | 'leave'>;
type Where = Pick<Local, 'timeZone' | 'holidays'>;

/** Days to look ahead after leave: no week is without a working day, but holidays may follow each other. */
const mostDaysAhead = 100;

export function isWorking(staff: Works, at: string, local: Where): boolean {
  const now = Date.parse(at);
  const shift = shiftOn(dateAt(at, local.timeZone), staff, local);
  return shift !== undefined && shift.start.toMillis() <= now && now < shift.end.toMillis();
}

/** The instant itself while they work; else when they next begin. ISO, UTC. */
export function nextWorking(staff: Works, at: string, local: Where): string {
  const now = Date.parse(at);
  let date = dateAt(at, local.timeZone);
  for (let looked = 0; looked <= mostDaysAhead; looked += 1) {
    date = afterLeave(date, staff.leave);
    const shift = shiftOn(date, staff, local);
    if (shift && now < shift.end.toMillis())
      return shift.start.toMillis() <= now ? at : (shift.start.toUTC().toISO() ?? '');
    date = daysAfter(date, 1);
  }
  throw new Error(`Nobody with these hours works within ${mostDaysAhead} days.`);
}

/** The date itself if they work on it; else the next one on which they do. */
export function nextWorkDate(staff: Works, from: string, local: Where): string {
  const midnight = DateTime.fromISO(from, { zone: local.timeZone }).startOf('day').toUTC().toISO() ?? '';
  return dateAt(nextWorking(staff, midnight, local), local.timeZone);
}

/** When they begin and end on that date, if they work on it. */
export function shiftOn(
  date: string,
  { hours = usualHours, leave }: Works,
  { holidays, timeZone }: Where,
): { start: DateTime; end: DateTime } | undefined {
  if (!hours.days.includes(weekdayOf(date)) || holidays.includes(date)) return undefined;
  if (leave && leave.from <= date && date <= leave.until) return undefined;
  // from midnight: setting the time of an instant in the hour that comes twice would keep to its second pass
  const midnight = DateTime.fromISO(date, { zone: timeZone });
  const [start, end] = [timeOn(midnight, hours.from), timeOn(midnight, hours.to)];
  // a start in the hour that is left out when the clocks go forward moves on by an hour, maybe past the end
  return start < end ? { start, end } : undefined;
}

function timeOn(midnight: DateTime, time: string): DateTime {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return midnight.set({ hour, minute });
}

/** The first day after leave, whatever weekday it is: leave may last longer than anyone would look. */
function afterLeave(date: string, leave: Leave | undefined): string {
  return leave && leave.from <= date && date <= leave.until ? daysAfter(leave.until, 1) : date;
}
