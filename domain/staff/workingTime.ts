import { DateTime } from 'luxon';
import type { Local } from '../local';
import type { Staff } from './staff';
import type { Hours, Leave } from './staffTime';

export const usualHours: Hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };

type Works = Pick<Staff, 'hours' | 'leave'>;
type Where = Pick<Local, 'timeZone' | 'holidays'>;

/** Days to look ahead after leave: no week is without a working day, but holidays may follow each other. */
const mostDaysAhead = 100;

export function isWorking(staff: Works, at: string, zoneHolder: Where): boolean {
  const now = DateTime.fromISO(at, { zone: zoneHolder.timeZone });
  const shift = shiftOn(now, staff, zoneHolder);
  return shift !== undefined && shift.start <= now && now < shift.end;
}

/** The instant itself while they work; else when they next begin. ISO, UTC. */
export function nextWorking(staff: Works, at: string, local: Where): string {
  const now = DateTime.fromISO(at, { zone: local.timeZone });
  let day: DateTime = now;
  for (let looked = 0; looked <= mostDaysAhead; looked += 1) {
    day = afterLeave(day, staff.leave);
    const shift = shiftOn(day, staff, local);
    if (shift && now < shift.end) return shift.start <= now ? at : (shift.start.toUTC().toISO() ?? '');
    day = day.plus({ days: 1 });
  }
  throw new Error(`Nobody with these hours works within ${mostDaysAhead} days.`);
}

/** When they begin and end on that day, if they work on it. */
function shiftOn(
  day: DateTime,
  { hours = usualHours, leave }: Works,
  { holidays }: Where,
): { start: DateTime; end: DateTime } | undefined {
  const date = day.toFormat('yyyy-MM-dd');
  if (!hours.days.includes(day.weekday) || holidays.includes(date)) return undefined;
  if (leave && leave.from <= date && date <= leave.until) return undefined;
  const [start, end] = [timeOn(day, hours.from), timeOn(day, hours.to)];
  // a start in the hour that is left out when the clocks go forward moves on by an hour, maybe past the end
  return start < end ? { start, end } : undefined;
}

function timeOn(day: DateTime, time: string): DateTime {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  // from midnight: setting the time of an instant in the hour that comes twice would keep to its second pass
  return day.startOf('day').set({ hour, minute });
}

/** The first day after leave, whatever weekday it is: leave may last longer than anyone would look. */
function afterLeave(day: DateTime, leave: Leave | undefined): DateTime {
  const date = day.toFormat('yyyy-MM-dd');
  if (!leave || date < leave.from || date > leave.until) return day;
  return DateTime.fromISO(leave.until, { zone: day.zone }).plus({ days: 1 });
}
