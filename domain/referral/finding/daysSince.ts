import { DateTime } from 'luxon';

/** Whole days on the Local's calendar between two instants. */
export function daysSince(at: string, now: string, timeZone: string): number {
  const day = (instant: string) => DateTime.fromISO(instant, { zone: timeZone }).startOf('day');
  return Math.max(0, Math.round(day(now).diff(day(at), 'days').days));
}

export function daysInWords(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
