import { DateTime } from 'luxon';

/** "10:00 am" for an instant, where `now` is. */
export function timeOfDay(at: string, now: DateTime): string {
  return DateTime.fromISO(at, { zone: now.zone }).setLocale('en-AU').toFormat('h:mm a').toLowerCase();
}
