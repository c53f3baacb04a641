import type { HsdsSchedule } from '../hsds/reading/hsds';
import { bydayOf, type PlacedDay } from './byday';

/** A schedule that says enough to know its dates. */
export interface ScheduleRule {
  freq: 'ONCE' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  days: PlacedDay[];
  /** 1 to 31; from the end of the month -1 to -31. */
  monthDays: number[];
  /** `dtstart`: every step is counted from here. */
  start?: string | undefined;
  /** No date before or after these. */
  earliest?: string | undefined;
  latest?: string | undefined;
  count?: number | undefined;
}

const mostInterval = 1000;

/** What a schedule says of its dates; undefined when that leaves more than one answer, or none. */
export function scheduleRule(schedule: HsdsSchedule): ScheduleRule | undefined {
  const { interval = 1, count, valid_from } = schedule;
  if (!isCount(interval) || interval > mostInterval || (count !== undefined && !isCount(count)))
    return undefined;
  const dtstart = saidDay(schedule.dtstart);
  // so many times from when it holds, where it does not say from when else
  const start = dtstart ?? (count === undefined ? undefined : saidDay(valid_from));
  // which of the two weeks is anybody's guess
  if (start === undefined && (interval > 1 || count !== undefined)) return undefined;
  const kind = kindOf(schedule, dtstart);
  if (!kind || (kind.isReadAnew && (interval > 1 || count !== undefined))) return undefined;
  const { freq, days, monthDays } = kind;
  const [latest] = [schedule.until, schedule.valid_to].filter((date) => date !== undefined).sort();
  const earliest = [start, valid_from]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  return { freq, interval, days, monthDays, start, earliest, latest, count };
}

type Kind = Pick<ScheduleRule, 'freq' | 'days' | 'monthDays'> & { isReadAnew?: boolean };

function kindOf(
  { freq = '', byday, bymonthday }: HsdsSchedule,
  dtstart: string | undefined,
): Kind | undefined {
  const days = bydayOf(byday);
  const monthDays = monthDaysOf(bymonthday);
  // something stands there that names no day
  if ((byday && days.length === 0) || (bymonthday && monthDays.length === 0)) return undefined;
  switch (freq.toUpperCase()) {
    case '':
      if (dtstart !== undefined) return { freq: 'ONCE', days, monthDays: [] };
      return days.length > 0 ? weekly(days) : undefined;
    case 'DAILY':
      return daily(days, monthDays);
    case 'WEEKLY':
      return days.length > 0 || dtstart !== undefined ? weekly(days) : undefined;
    case 'MONTHLY':
      return monthly(days, monthDays, dtstart);
    case 'YEARLY': {
      const isOnStart = monthDays.every((day) => day === Number(dtstart?.slice(8)));
      return dtstart && days.length === 0 && isOnStart ? { freq: 'YEARLY', days, monthDays: [] } : undefined;
    }
    default:
      return undefined;
  }
}

function daily(days: PlacedDay[], monthDays: number[]): Kind | undefined {
  if (monthDays.length > 0 || days.some(({ place }) => place !== undefined)) return undefined;
  return days.length === 0
    ? { freq: 'DAILY', days, monthDays }
    : { freq: 'WEEKLY', days, monthDays, isReadAnew: true };
}

/** A month day says nothing in a week; "2TU" of a week is the second Tuesday, which is right either way. */
function weekly(days: PlacedDay[]): Kind | undefined {
  if (days.every(({ place }) => place === undefined)) return { freq: 'WEEKLY', days, monthDays: [] };
  const read = monthly(days, [], undefined);
  return read && { ...read, isReadAnew: true };
}

function monthly(days: PlacedDay[], monthDays: number[], dtstart: string | undefined): Kind | undefined {
  const placed = days.filter(({ place = 1 }) => place !== 0 && Math.abs(place) <= 5);
  if (placed.length < days.length) return undefined;
  if (days.length + monthDays.length === 0 && dtstart === undefined) return undefined;
  if (monthDays.length > 0 && days.some(({ place }) => place !== undefined)) return undefined;
  return { freq: 'MONTHLY', days, monthDays };
}

function monthDaysOf(given = ''): number[] {
  const all = given.split(/[^-\d]+/).filter((part) => /^-?\d{1,2}$/.test(part));
  return all.map(Number).filter((day) => day !== 0 && Math.abs(day) <= 31);
}

/** A day long before anybody wrote it down is how a database says "none". */
function saidDay(date: string | undefined): string | undefined {
  return date !== undefined && date >= '1900' ? date : undefined;
}

function isCount(given: number): boolean {
  return Number.isSafeInteger(given) && given > 0;
}
