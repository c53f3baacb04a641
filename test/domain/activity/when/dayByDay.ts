import type { HsdsSchedule } from '../../../../domain/activity/hsds/reading/hsds';

const dayLength = 86_400_000;
const codes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

export function day(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

export function dateAfter(date: string, days: number): string {
  return new Date(day(date).getTime() + days * dayLength).toISOString().slice(0, 10);
}

/** The dates of a schedule with a `dtstart`, by asking of each day since then whether it is one. */
export function datesDayByDay(schedule: HsdsSchedule, from: string, until: string): string[] {
  const { dtstart = '', count = Number.POSITIVE_INFINITY, valid_from = '', valid_to, until: end } = schedule;
  const found: string[] = [];
  const last = [until, valid_to ?? until, end ?? until].sort()[0] ?? until;
  for (let date = dtstart, counted = 0; date <= last && counted < count; date = dateAfter(date, 1)) {
    if (!isOne(schedule, date)) continue;
    counted += 1;
    if (date >= from && date >= valid_from) found.push(date);
  }
  return found;
}

function isOne({ freq, interval = 1, byday, bymonthday, dtstart = '' }: HsdsSchedule, date: string): boolean {
  const [first, at] = [day(dtstart), day(date)];
  const days = (at.getTime() - first.getTime()) / dayLength;
  const sinceMonday = (first.getUTCDay() + 6) % 7;
  const years = at.getUTCFullYear() - first.getUTCFullYear();
  const months = years * 12 + at.getUTCMonth() - first.getUTCMonth();
  const onDay = !byday || byday.split(',').some((named) => isNamed(named, at));
  const onMonthDay =
    !bymonthday ||
    bymonthday
      .split(',')
      .map(Number)
      .some((one) => isMonthDay(one, at));
  if (freq === 'DAILY') return days % interval === 0;
  if (freq === 'WEEKLY')
    return (
      Math.floor((days + sinceMonday) / 7) % interval === 0 &&
      (byday ? onDay : at.getUTCDay() === first.getUTCDay())
    );
  if (freq === 'MONTHLY')
    return (
      months % interval === 0 &&
      onDay &&
      onMonthDay &&
      (Boolean(byday ?? bymonthday) || at.getUTCDate() === first.getUTCDate())
    );
  return years % interval === 0 && date.slice(5) === dtstart.slice(5);
}

function isNamed(named: string, at: Date): boolean {
  const place = Number(named.slice(0, -2));
  if (codes[at.getUTCDay()] !== named.slice(-2)) return false;
  const fromStart = Math.ceil(at.getUTCDate() / 7);
  const fromEnd = -Math.ceil((daysInMonth(at) - at.getUTCDate() + 1) / 7);
  return place === 0 || place === fromStart || place === fromEnd;
}

function isMonthDay(one: number, at: Date): boolean {
  return one > 0 ? at.getUTCDate() === one : at.getUTCDate() === daysInMonth(at) + 1 + one;
}

function daysInMonth(at: Date): number {
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
}
