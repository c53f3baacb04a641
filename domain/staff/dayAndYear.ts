import { DateTime } from 'luxon';

/** "Friday 27 November 2026", of an instant or of a date in the zone. */
export function dayAndYear(at: string, zone: string): string {
  return DateTime.fromISO(at, { zone }).setLocale('en-AU').toFormat('cccc d LLLL yyyy');
}
