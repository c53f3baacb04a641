import { DateTime } from 'luxon';
import { type Weekday, weekdays } from './wanted';

/** The weekdays from one local date to another, both included. */
export function weekdaysWithin(from: string, to: string): Weekday[] {
  const first = DateTime.fromISO(from, { zone: 'utc' });
  const many = Math.min(6, DateTime.fromISO(to, { zone: 'utc' }).diff(first, 'days').days);
  return weekdays.filter((_, at) => (at - (first.weekday - 1) + 7) % 7 <= many);
}
