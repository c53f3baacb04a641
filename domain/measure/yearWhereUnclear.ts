import { DateTime } from 'luxon';

const clearForMonths = 10;

/** Luxon's token for the year of a date, where the month alone could be read as that of another year. */
export function yearWhereUnclear(on: string, today: string): '' | ' yyyy' {
  const clearFrom = DateTime.fromISO(today).minus({ months: clearForMonths }).toISODate() ?? today;
  return on < clearFrom ? ' yyyy' : '';
}
