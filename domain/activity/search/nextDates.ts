import { DateTime } from 'luxon';
import type { DirectoryEntry } from './directoryEntry';
import { firstDateWithin, type SearchDay } from './takesPlace';

const daysAhead = 400;
const never = '~';
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
