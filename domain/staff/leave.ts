import type { Local } from '../local';
import type { Staff } from './staff';
import type { Covering, Leave } from './staffTime';

export function isOnLeave(
  { leave }: Pick<Staff, 'leave'>,
  at: string,
  { timeZone }: Pick<Local, 'timeZone'>,
): boolean {
  return leave !== undefined && isWithin(leave, dateAt(at, timeZone));
}

/** Object id of whoever covers for them now. */
export function coversFor(
  staff: Pick<Staff, 'leave'>,
  at: string,
  local: Pick<Local, 'timeZone'>,
): string | undefined {
  return isOnLeave(staff, at, local) ? staff.leave?.coverId : undefined;
}

/** Whom they cover now. */
export function coveringAt(
  { coversFor: covering = [] }: Pick<Staff, 'coversFor'>,
  at: string,
  timeZone: string,
): Covering[] {
  if (covering.length === 0) return [];
  const today = dateAt(at, timeZone);
  return covering.filter((one) => isWithin(one, today));
}

/** Leave that goes on or is still to come. */
export function leaveAhead(
  { leave }: Pick<Staff, 'leave'>,
  at: string,
  { timeZone }: Pick<Local, 'timeZone'>,
): Leave | undefined {
  return leave && dateAt(at, timeZone) <= leave.until ? leave : undefined;
}

export function overlaps(one: Pick<Leave, 'from' | 'until'>, other: Pick<Leave, 'from' | 'until'>): boolean {
  return one.from <= other.until && other.from <= one.until;
}

/** The date on the Local's calendar, yyyy-mm-dd. */
export function dateAt(at: string, timeZone: string): string {
  const calendar =
    calendars.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  calendars.set(timeZone, calendar);
  return calendar.format(Date.parse(at));
}
// asked many times for each case: a formatter of its own costs a hundred times the asking
const calendars = new Map<string, Intl.DateTimeFormat>();

function isWithin({ from, until }: Pick<Leave, 'from' | 'until'>, date: string): boolean {
  return from <= date && date <= until;
}
