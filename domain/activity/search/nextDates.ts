import { DateTime } from 'luxon';
import type { DirectoryEntry } from './directoryEntry';
import { firstDateWithin, type SearchDay } from './takesPlace';
import { weeklyWithin } from './weeklyWithin';

const daysAhead = 400;
/** Behind every date. */
export const never = '~';
let asOf = '';
let known = new WeakMap<DirectoryEntry, string>();

/** The next date of an activity, worked out once a day; after all dates where none is known. */
export function nextDates(day: SearchDay): (entry: DirectoryEntry) => string {
  if (asOf !== day.date) known = new WeakMap();
  asOf = day.date;
  const to = DateTime.fromISO(day.date, { zone: 'utc' }).plus({ days: daysAhead }).toFormat('yyyy-MM-dd');
  return (entry) => {
    const found = known.get(entry) ?? firstDateWithin(entry, { from: day.date, to }, day) ?? never;
    known.set(entry, found);
    return found;
  };
}

/** Whether it takes place within these dates. The next date, once known, answers for most. */
export function takesPlaceWithin(
  dates: { from: string; to: string },
  day: SearchDay,
): (entry: DirectoryEntry) => boolean {
  const nextOf = nextDates(day);
  const isPlainlyOn = weeklyWithin(dates, day);
  return (entry) => {
    const plainly = isPlainlyOn(entry);
    if (plainly !== undefined) return plainly;
    const next = nextOf(entry);
    if (next > dates.to) return false;
    // one that is on today may be over in an hour
    if (next > day.date && next >= dates.from) return true;
    return firstDateWithin(entry, dates, day) !== undefined;
  };
}
