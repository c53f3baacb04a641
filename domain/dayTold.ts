import { DateTime } from 'luxon';
import type { Local } from './local';
import { dateAt } from './staff/leave';

/** "Wednesday 2 December", with the year when it is not the one in which it is told. A date of the Local. */
export function dayTold(on: string, at: string, { timeZone }: Pick<Local, 'timeZone'>): string {
  const day = DateTime.fromISO(on, { zone: 'utc' }).setLocale('en-AU');
  const isThisYear = dateAt(at, timeZone).startsWith(`${day.year}-`);
  return day.toFormat(isThisYear ? 'cccc d LLLL' : 'cccc d LLLL yyyy');
}
