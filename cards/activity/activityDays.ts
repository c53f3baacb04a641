import { DateTime } from 'luxon';
import type { HsdsSchedule } from '../../domain/activity/hsds';
import { activityDay } from './activityDay';

const dayNames: Record<string, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};
const weekOrder = Object.keys(dayNames);
const placeNames: Record<string, string> = {
  '1': 'first',
  '2': 'second',
  '3': 'third',
  '4': 'fourth',
  '5': 'fifth',
  '-1': 'last',
  '-2': 'second-last',
};
const and = new Intl.ListFormat('en-AU', { type: 'conjunction' });

/** The days of a schedule in words; empty when it names none that we can say. */
export function activityDays(schedule: HsdsSchedule): string {
  const { freq = '', interval = 1, byday = '', dtstart } = schedule;
  const codes = [...byday.toUpperCase().matchAll(/([+-]?\d)?\s*(MO|TU|WE|TH|FR|SA|SU)\b/g)];
  const places = codes.map(([, place]) => placeNames[place?.replace('+', '') ?? '']);
  const weekdays = codes.map(([, , code]) => code ?? '');
  switch (freq.toUpperCase()) {
    case 'DAILY':
      return interval === 1 ? 'Every day' : `Every ${interval} days`;
    case 'WEEKLY':
      return weekly(weekdays.length > 0 || !dtstart ? weekdays : [codeOf(dtstart)], interval);
    case 'MONTHLY':
      return `${monthly(weekdays, places, schedule.bymonthday)}${interval === 1 ? '' : `, every ${interval} months`}`;
    case '':
      return codes.length > 0 || !dtstart ? weekly(weekdays, 1, '') : activityDay(dtstart);
    default:
      return '';
  }
}

function weekly(codes: readonly string[], interval: number, otherwise = 'Weekly'): string {
  const named = weekOrder.filter((code) => codes.includes(code)).map((code) => dayNames[code] ?? '');
  if (named.length === 0) return interval === 1 ? otherwise : `Every ${interval} weeks`;
  if (interval === 2) return `Every second ${and.format(named)}`;
  if (interval > 2) return `Every ${interval} weeks on ${and.format(named)}`;
  if (named.length === 7) return 'Every day';
  if (named.length === 5 && !named.includes('Saturday') && !named.includes('Sunday'))
    return 'Monday to Friday';
  return and.format(named.map((name) => `${name}s`));
}

function monthly(codes: readonly string[], places: readonly (string | undefined)[], bymonthday = ''): string {
  const days = codes.map((code, at) => [places[at], dayNames[code]].filter(Boolean).join(' '));
  if (days.length > 0 && places.every((place) => place === undefined)) return weekly(codes, 1);
  if (days.length > 0) return sentence(`${and.format(days)} of the month`);
  const dates = bymonthday.split(',').flatMap((date) => /^\s*\d{1,2}\s*$/.exec(date)?.[0].trim() ?? []);
  return dates.length > 0 ? `Day ${and.format(dates)} of the month` : 'Monthly';
}

function codeOf(date: string): string {
  return weekOrder[DateTime.fromISO(date, { zone: 'utc' }).weekday - 1] ?? '';
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
