import { DateTime } from 'luxon';

/** "Monday 23 November 2026, 9:12 am", in the zone given: for what is kept or given away. */
export function momentAndYear(at: string, zone: string): string {
  const time = DateTime.fromISO(at, { zone }).setLocale('en-AU');
  return `${time.toFormat('cccc d LLLL yyyy')}, ${time.toFormat('h:mm a').toLowerCase()}`;
}
