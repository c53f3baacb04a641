import type { HsdsSchedule } from '../hsds/reading/hsds';
import { lastDay } from './lastDay';

/** All that is known of when it takes place lies behind us: "the term has ended". Today is a local date. */
export function isPast(schedules: readonly HsdsSchedule[], today: string): boolean {
  return schedules.length > 0 && schedules.every((schedule) => (lastDay(schedule) ?? today) < today);
}
