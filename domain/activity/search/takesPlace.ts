import { DateTime } from 'luxon';
import { inSchoolTerm } from '../../holidays/inSchoolTerm';
import type { Local } from '../../local';
import type { HsdsSchedule } from '../hsds/reading/hsds';
import { nextOccurrences } from '../when/nextOccurrences';
import { openHours } from '../when/openHours';
import { saysInSchoolTerms, saysNotOnHolidays } from '../when/schedulePhrases';
import { type ScheduleRule, scheduleRule } from '../when/scheduleRule';
import type { DirectoryEntry } from './directoryEntry';
import { type Weekday, weekdays } from './wanted';

/** The day on which a search is made. */
export interface SearchDay {
  /** Local date. */
  date: string;
  /** ISO instant. */
  at: string;
  local: Pick<Local, 'timeZone' | 'holidays' | 'schoolTerms'>;
}

export type Held = Pick<DirectoryEntry, 'schedules'> & { inSchoolTerms?: boolean | undefined };

interface Known {
  rule: ScheduleRule | undefined;
  /** Each week on these days. */
  weekly?: ReadonlySet<Weekday>;
  keepsToTerms: boolean;
  restsOnHolidays: boolean;
  /** In minutes after midnight. */
  over?: number | undefined;
}

const mostDays = 31;
const known = new WeakMap<HsdsSchedule, Known>();

/** The first local date on which it takes place from one day to another, both included. */
export function firstDateWithin(
  { schedules = [], inSchoolTerms }: Held,
  { from, to }: { from: string; to: string },
  day: SearchDay,
): string | undefined {
  let first: string | undefined;
  for (const schedule of schedules) {
    const date = firstOf(schedule, { from, to }, day, inSchoolTerms);
    if (date !== undefined && (first === undefined || date < first)) first = date;
  }
  return first;
}

function firstOf(
  schedule: HsdsSchedule,
  { from, to }: { from: string; to: string },
  day: SearchDay,
  inSchoolTerms: boolean | undefined,
): string | undefined {
  const { rule, weekly, ...held } = knownOf(schedule);
  if (!rule) return undefined;
  // a whole directory is looked through, and most of it is weekly
  if (weekly) return firstOfWeeks(rule, { ...held, weekly, inSchoolTerms }, { from, to }, day);
  const [next] = nextOccurrences([schedule], {
    from: from > day.date ? startOf(from, day) : day.at,
    count: 1,
    local: day.local,
    inSchoolTerms,
  });
  return next && next.date >= from && next.date <= to ? next.date : undefined;
}

export function knownOf(schedule: HsdsSchedule): Known {
  const before = known.get(schedule);
  if (before) return before;
  const rule = scheduleRule(schedule);
  const { opens, closes = opens } = openHours(schedule);
  const isPlain = rule?.freq === 'WEEKLY' && rule.interval === 1 && rule.count === undefined;
  const found: Known = {
    rule,
    ...(isPlain && rule.days.length > 0 && { weekly: new Set(rule.days.map(({ weekday }) => weekday)) }),
    keepsToTerms: saysInSchoolTerms(schedule),
    restsOnHolidays: saysNotOnHolidays(schedule),
    over: opens === undefined ? undefined : closes,
  };
  known.set(schedule, found);
  return found;
}

function firstOfWeeks(
  { earliest = '', latest = '~' }: ScheduleRule,
  {
    weekly = new Set(),
    keepsToTerms,
    restsOnHolidays,
    over,
    inSchoolTerms = false,
  }: Omit<Known, 'rule'> & Held,
  { from, to }: { from: string; to: string },
  { date: today, at, local }: SearchDay,
): string | undefined {
  const begin = from > today ? from : today;
  for (const { date, weekday } of daysFrom(earliest > begin ? earliest : begin)) {
    if (date > to || date > latest) return undefined;
    if (!weekly.has(weekday)) continue;
    if (restsOnHolidays && local.holidays.includes(date)) continue;
    if ((inSchoolTerms || keepsToTerms) && !inSchoolTerm(date, local.schoolTerms)) continue;
    if (date === today && over !== undefined && over <= minutesAt(at, local.timeZone)) continue;
    return date;
  }
  return undefined;
}

const mostKept = 500;
const followed = new Map<string, { date: string; weekday: Weekday }[]>();

/** A day and those after it: thousands of schedules ask for the same. */
export function daysFrom(first: string): readonly { date: string; weekday: Weekday }[] {
  const before = followed.get(first);
  if (before) return before;
  const begin = DateTime.fromISO(first, { zone: 'utc' });
  const found = Array.from({ length: mostDays }, (_, more) => ({
    date: begin.plus({ days: more }).toFormat('yyyy-MM-dd'),
    weekday: weekdays[(begin.weekday - 1 + more) % weekdays.length] ?? 'MO',
  }));
  if (followed.size >= mostKept) followed.clear();
  followed.set(first, found);
  return found;
}

let clock = { at: '', zone: '', minutes: 0 };

function minutesAt(at: string, zone: string): number {
  if (clock.at === at && clock.zone === zone) return clock.minutes;
  const { hour, minute } = DateTime.fromISO(at, { zone });
  clock = { at, zone, minutes: hour * 60 + minute };
  return clock.minutes;
}

function startOf(date: string, { local }: SearchDay): string {
  return DateTime.fromISO(date, { zone: local.timeZone }).startOf('day').toUTC().toISO() ?? date;
}
