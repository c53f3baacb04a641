import { DateTime } from 'luxon';

const aDay = 24 * 60 * 60 * 1_000;

/** Whole days on the Local's calendar between two instants. */
export function daysSince(at: string, now: string, timeZone: string): number {
  const day = (instant: string) => {
    const { year, month, day } = DateTime.fromISO(instant, { zone: timeZone });
    return Date.UTC(year, month - 1, day) / aDay;
  };
  return Math.max(0, day(now) - day(at));
}

export function daysInWords(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
