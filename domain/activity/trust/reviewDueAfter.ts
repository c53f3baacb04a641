import { DateTime } from 'luxon';

const daysUntilReview = 180;

/** The local date by which somebody looks again. */
export function reviewDueAfter(today: string): string {
  return DateTime.fromISO(today, { zone: 'utc' }).plus({ days: daysUntilReview }).toFormat('yyyy-MM-dd');
}
