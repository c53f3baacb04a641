import { DateTime } from 'luxon';
import { type Options, RRule, type Weekday as RuleDay } from 'rrule';
import type { Weekday } from '../search/wanted';
import type { PlacedDay } from './byday';
import type { ScheduleRule } from './scheduleRule';

const frequencies = {
  DAILY: RRule.DAILY,
  WEEKLY: RRule.WEEKLY,
  MONTHLY: RRule.MONTHLY,
  YEARLY: RRule.YEARLY,
};
const units = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' } as const;
const ruleDays: Record<Weekday, RuleDay> = {
  MO: RRule.MO,
  TU: RRule.TU,
  WE: RRule.WE,
  TH: RRule.TH,
  FR: RRule.FR,
  SA: RRule.SA,
  SU: RRule.SU,
};
/** A rule that counts from its beginning is followed so far and no further. */
const mostCounted = 2000;

/** Local dates, both included. */
export interface Window {
  from: string;
  until: string;
}

/** Hands over the dates of a rule within the window, in order, for as long as they are wanted. */
export function ruleDates(rule: ScheduleRule, window: Window, take: (date: string) => boolean): void {
  const from = [window.from, rule.earliest ?? ''].sort().at(-1) ?? '';
  const until = [window.until, rule.latest ?? window.until].sort()[0] ?? '';
  if (from > until) return;
  if (rule.freq === 'ONCE') {
    if (rule.start !== undefined && from <= rule.start && rule.start <= until && isOn(rule.start, rule.days))
      take(rule.start);
    return;
  }
  const { freq, interval, count } = rule;
  // without a cache; in days that have no zone, so that no clock change can move them
  const dates = new RRule(
    {
      freq: frequencies[freq],
      interval,
      ...daysOf(rule),
      dtstart: count === undefined ? firstStep(freq, rule, from) : utc(rule.start ?? from).toJSDate(),
      until: utc(until).toJSDate(),
      ...(count !== undefined && { count }),
    },
    true,
  );
  dates.all((at, index) => {
    const date = at.toISOString().slice(0, 10);
    return index < mostCounted && (date < from || take(date));
  });
}

/** The last step of the rule that begins no later than the window: nobody follows it through all the years before. */
function firstStep(freq: keyof typeof units, { start, interval }: ScheduleRule, from: string): Date {
  const unit = units[freq];
  const base = utc(start ?? from).startOf(unit);
  const steps = Math.floor(utc(from).startOf(unit).diff(base, unit).as(unit) / interval);
  return base.plus({ [unit]: Math.max(0, steps) * interval }).toJSDate();
}

function daysOf({ freq, days, monthDays, start }: ScheduleRule): Partial<Options> {
  const first = utc(start ?? '');
  if (freq === 'YEARLY') return { bymonth: [first.month], bymonthday: [first.day] };
  if (freq === 'WEEKLY' && days.length === 0) return { byweekday: [first.weekday - 1] };
  if (freq === 'MONTHLY' && days.length + monthDays.length === 0) return { bymonthday: [first.day] };
  return {
    ...(days.length > 0 && { byweekday: ruleDaysOf(days) }),
    ...(monthDays.length > 0 && { bymonthday: monthDays }),
  };
}

/** The package takes "2TU" and "WE" together for "both at once": so each Wednesday gets its place too. */
function ruleDaysOf(days: readonly PlacedDay[]): RuleDay[] {
  const isPlaced = days.some(({ place }) => place !== undefined);
  return days.flatMap(({ weekday, place }) => {
    const day = ruleDays[weekday];
    if (!isPlaced) return [day];
    return (place === undefined ? [1, 2, 3, 4, 5] : [place]).map((one) => day.nth(one));
  });
}

function isOn(date: string, days: readonly PlacedDay[]): boolean {
  return days.length === 0 || days.some(({ weekday }) => ruleDays[weekday].weekday === utc(date).weekday - 1);
}

function utc(date: string): DateTime {
  return DateTime.fromISO(date, { zone: 'utc' });
}
