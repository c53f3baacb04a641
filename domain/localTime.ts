import { DateTime } from 'luxon';

/** "Friday 27 November", in the zone given. */
export function dayInWords(at: string, zone: string): string {
  return DateTime.fromISO(at, { zone }).setLocale('en-AU').toFormat('cccc d LLLL');
}

/** "Friday 27 November, 9:12 am". */
export function momentInWords(at: string, zone: string): string {
  const time = DateTime.fromISO(at, { zone }).setLocale('en-AU');
  return `${time.toFormat('cccc d LLLL')}, ${time.toFormat('h:mm a').toLowerCase()}`;
}
