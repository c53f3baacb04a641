import { DateTime } from 'luxon';
import { daysAfter } from '../../businessDays';
import { lastWorkDate } from '../../due/lastWorkDate';
import type { Local } from '../../local';
import type { Staff } from '../../staff/staff';
import { shiftOn } from '../../staff/workingTime';
import type { Held } from '../heldBetween';

const briefMinutes = 30;
/** At the end of a day nobody prepares any more. */
const leastMinutes = 15;

/** Half an hour before it begins, whatever the clocks on the wall do meanwhile. */
export function briefAt({ startsAt }: Pick<Held, 'startsAt'>): string {
  return new Date(Date.parse(startsAt) - briefMinutes * 60_000).toISOString();
}

/** On their last working day before it, at its time of the day, as far as they work then. */
export function prepareAt(
  { on, time }: Pick<Held, 'on' | 'time'>,
  staff: Pick<Staff, 'hours' | 'leave'>,
  local: Pick<Local, 'timeZone' | 'holidays'>,
): string {
  const date = lastWorkDate(staff, daysAfter(on, -1), local);
  const shift = shiftOn(date, staff, local);
  const then = DateTime.fromISO(`${date}T${time}`, { zone: local.timeZone });
  if (!shift) return utc(then);
  const latest = shift.end.minus({ minutes: leastMinutes });
  return utc(DateTime.max(shift.start, DateTime.min(then, latest)));
}

function utc(at: DateTime): string {
  return at.toUTC().toISO() ?? '';
}
