import { DateTime } from 'luxon';

export interface Month {
  /** yyyy-mm */
  month: string;
  count: number;
}

const shown = 6;

/** How many of these dates fall in each of the last six months up to today; from the first month that has one. */
export function perMonth(dates: readonly string[], today: string): Month[] {
  const now = DateTime.fromISO(today, { zone: 'utc' }).startOf('month');
  const months = Array.from({ length: shown }, (_, at) =>
    now.minus({ months: shown - 1 - at }).toFormat('yyyy-MM'),
  );
  const counted = months.map((month) => ({
    month,
    count: dates.filter((date) => date.startsWith(`${month}-`)).length,
  }));
  const first = counted.findIndex(({ count }) => count > 0);
  return first < 0 ? [] : counted.slice(first);
}
