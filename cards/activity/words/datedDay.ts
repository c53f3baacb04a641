import { DateTime } from 'luxon';

/** "Thursday 26 November", with the year when it is not this one. */
export function datedDay(date: string, now: DateTime): string {
  const day = DateTime.fromISO(date, { zone: 'utc' }).setLocale('en-AU');
  return day.toFormat(day.year === now.year ? 'cccc d LLLL' : 'cccc d LLLL yyyy');
}
