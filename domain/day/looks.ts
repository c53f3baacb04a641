import { DateTime } from 'luxon';
import { daysAfter } from '../businessDays';
import type { Local } from '../local';
import { dateAt } from '../staff/leave';
import type { Staff } from '../staff/staff';
import { nextWorking, shiftOn } from '../staff/workingTime';

export type Look = 'day.morning' | 'day.urgent';

const urgentFrom = { hour: 15, minute: 0 };

/**
 * Which of the looks at a person's day apply now, on which date, and when the next one begins. The morning's applies
 * from the start of their working day until its end, the urgent one in its last hours.
 */
export function looksAt(
  works: Pick<Staff, 'hours' | 'leave'>,
  now: string,
  local: Pick<Local, 'timeZone' | 'holidays'>,
): { date: string; looks: Look[]; nextAt: string } {
  const at = Date.parse(now);
  const date = dateAt(now, local.timeZone);
  const shift = shiftOn(date, works, local);
  const begins: [Look, DateTime][] = shift
    ? [
        ['day.morning', shift.start],
        ['day.urgent', urgentStart(shift)],
      ]
    : [];
  const lasts = shift !== undefined && at < shift.end.toMillis();
  const looks = begins.filter(([, begin]) => lasts && begin.toMillis() <= at).map(([look]) => look);
  const later = begins.map(([, begin]) => begin).find((begin) => begin.toMillis() > at);
  return { date, looks, nextAt: later ? utc(later) : nextWorking(works, midnightAfter(date, local), local) };
}

/** Two hours before the clocks of the Local run out; for whoever stops before four, an hour before they stop. */
function urgentStart({ start, end }: { start: DateTime; end: DateTime }): DateTime {
  const afternoon = start.startOf('day').set(urgentFrom);
  return DateTime.max(start, DateTime.min(afternoon, end.minus({ hours: 1 })));
}

/** When the day is over. ISO, UTC. */
export function midnightAfter(date: string, { timeZone }: Pick<Local, 'timeZone'>): string {
  return utc(DateTime.fromISO(daysAfter(date, 1), { zone: timeZone }));
}

function utc(at: DateTime): string {
  return at.toUTC().toISO() ?? '';
}
