import { DateTime } from 'luxon';
import { dayNames, monthNames } from './dayNames';

/** "Friday 27 November", in the zone given. */
export function dayInWords(at: string, zone: string): string {
  return dayOf(DateTime.fromISO(at, { zone }));
}

/** "Friday 27 November, 9:12 am". */
export function momentInWords(at: string, zone: string): string {
  const time = DateTime.fromISO(at, { zone });
  const half = time.hour < 12 ? 'am' : 'pm';
  return `${dayOf(time)}, ${time.hour % 12 || 12}:${String(time.minute).padStart(2, '0')} ${half}`;
}

// a locale's own names would be looked up anew each time, which takes longer than all the rest of a card
function dayOf(time: DateTime): string {
  if (!time.isValid) return 'Invalid DateTime';
  return `${dayNames[time.weekday - 1]} ${time.day} ${monthNames[time.month - 1]}`;
}
