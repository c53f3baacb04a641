import type { HsdsSchedule } from '../hsds/reading/hsds';

/** The last day of a schedule that has one: its end, or the one day on which it takes place. */
export function lastDay({ freq, byday, dtstart, until, valid_to }: HsdsSchedule): string | undefined {
  const [end] = [until, valid_to].filter((date) => date !== undefined).sort();
  return end ?? (freq || byday ? undefined : dtstart);
}
