import { DateTime } from 'luxon';
import type { Month } from '../../domain/summary/perMonth';

/** "October", with the year when it is not this one. */
export function monthName(month: string, today: string): string {
  const isThisYear = today.startsWith(month.slice(0, 4));
  const format = isThisYear ? 'LLLL' : 'LLLL yyyy';
  return DateTime.fromISO(`${month}-01`, { zone: 'utc' }).setLocale('en-AU').toFormat(format);
}

/** "2 in October, 1 in November"; a month without one is left out. */
export function monthsInWords(months: readonly Month[], today: string): string {
  return months
    .filter(({ count }) => count > 0)
    .map(({ month, count }) => `${count} in ${monthName(month, today)}`)
    .join(', ');
}
