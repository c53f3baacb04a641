import { lastDay } from '../when/lastDay';
import { timesOfDayOf, weekdaysOf } from '../when/scheduleFacets';
import type { DirectoryEntry } from './directoryEntry';

/** An entry on a later day: schedules that have ended meanwhile give no day and no time. */
export function entryOn(entry: DirectoryEntry, today: string): DirectoryEntry {
  const { schedules = [] } = entry;
  if (!schedules.some((schedule) => (lastDay(schedule) ?? today) < today)) return entry;
  const [days, times] = [weekdaysOf(schedules, today), timesOfDayOf(schedules, today)];
  const isSame = days.length === entry.days.length && times.length === entry.times.length;
  return isSame ? entry : { ...entry, days, times };
}
