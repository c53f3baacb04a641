import { DateTime } from 'luxon';
import type { HsdsSchedule } from '../../../domain/activity/hsds/reading/hsds';
import { type Weekday, weekdays } from '../../../domain/activity/search/wanted';
import { weekdayNames } from '../../../domain/activity/search/weekdayNames';
import { bydayOf, type PlacedDay } from '../../../domain/activity/when/byday';
import { once } from '../../../domain/once';
import { activityDay } from './activityDay';

const placeNames = new Map([
  [1, 'first'],
  [2, 'second'],
  [3, 'third'],
  [4, 'fourth'],
  [5, 'fifth'],
  [-1, 'last'],
  [-2, 'second-last'],
]);
const and = once(() => new Intl.ListFormat('en-AU', { type: 'conjunction' }));

/** The days of a schedule in words; empty when it names none that we can say. */
export function activityDays({ freq = '', interval = 1, byday, dtstart, bymonthday }: HsdsSchedule): string {
  const days = bydayOf(byday);
  const isPlaced = days.some(({ place }) => place !== undefined);
  if (!Number.isSafeInteger(interval) || interval < 1) return '';
  switch (freq.toUpperCase()) {
    case 'DAILY':
      if (days.length > 0) return interval === 1 ? weekly(days, 1) : '';
      return interval === 1 ? 'Every day' : `Every ${interval} days`;
    case 'WEEKLY':
      if (isPlaced && interval === 1) return monthly(days);
      return weekly(days.length > 0 || !dtstart ? days : [{ weekday: dayOf(dtstart) }], interval);
    case 'MONTHLY':
      return `${monthly(days, bymonthday)}${interval === 1 ? '' : `, every ${interval} months`}`;
    case 'YEARLY':
      return dtstart && days.length === 0 ? yearly(dtstart, interval) : '';
    case '':
      if (isPlaced) return monthly(days);
      return days.length > 0 || !dtstart ? weekly(days, 1, '') : activityDay(dtstart);
    default:
      return '';
  }
}

function weekly(days: readonly PlacedDay[], interval: number, otherwise = 'Weekly'): string {
  const named = weekdays
    .filter((code) => days.some(({ weekday }) => weekday === code))
    .map((code) => weekdayNames[code]);
  if (named.length === 0) return interval === 1 ? otherwise : `Every ${interval} weeks`;
  if (interval === 2) return `Every second ${and().format(named)}`;
  if (interval > 2) return `Every ${interval} weeks on ${and().format(named)}`;
  if (named.length === 7) return 'Every day';
  if (named.length === 5 && !named.includes('Saturday') && !named.includes('Sunday'))
    return 'Monday to Friday';
  return and().format(named.map((name) => `${name}s`));
}

function monthly(days: readonly PlacedDay[], bymonthday = ''): string {
  const dates = bymonthday.split(',').flatMap((date) => /^\s*\d{1,2}\s*$/.exec(date)?.[0].trim() ?? []);
  if (days.length > 0 && days.every(({ place }) => place === undefined))
    return weekly(days, 1) + (dates.length > 0 ? ` on day ${and().format(dates)} of the month` : '');
  const named = days.map(({ weekday, place }) =>
    [placeNames.get(place ?? 0), weekdayNames[weekday]].filter(Boolean).join(' '),
  );
  if (named.length > 0) return sentence(`${and().format(named)} of the month`);
  return dates.length > 0 ? `Day ${and().format(dates)} of the month` : 'Monthly';
}

function yearly(first: string, interval: number): string {
  const day = DateTime.fromISO(first, { zone: 'utc' }).setLocale('en-AU').toFormat('d LLLL');
  return interval === 1 ? `Every year on ${day}` : `Every ${interval} years on ${day}`;
}

function dayOf(date: string): Weekday {
  return weekdays[DateTime.fromISO(date, { zone: 'utc' }).weekday - 1] ?? 'MO';
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
