import { DateTime } from 'luxon';

/** "1 January 2005" for a day of the calendar, which has no time zone. */
export function activityDay(date: string): string {
  return DateTime.fromISO(date, { zone: 'utc' }).setLocale('en-AU').toFormat('d LLLL yyyy');
}
