import { ruleDates } from '../activity/when/ruleDates';
import type { ScheduleRule } from '../activity/when/scheduleRule';
import { daysAfter } from '../businessDays';
import type { Local } from '../local';

/** Once a week from a day on, so many times. Public holidays are left out, and said; a single day is as it was chosen. */
export function sessionDates(
  first: string,
  weeks: number,
  { holidays }: Pick<Local, 'holidays'>,
): { dates: string[]; leftOut: string[] } {
  const all: string[] = [];
  const until = daysAfter(first, 7 * weeks);
  const weekly: ScheduleRule = {
    freq: 'WEEKLY',
    interval: 1,
    days: [],
    monthDays: [],
    start: first,
    count: weeks,
  };
  ruleDates(weekly, { from: first, until }, (date) => {
    all.push(date);
    return true;
  });
  if (weeks === 1) return { dates: all, leftOut: [] };
  return {
    dates: all.filter((date) => !holidays.includes(date)),
    leftOut: all.filter((date) => holidays.includes(date)),
  };
}
