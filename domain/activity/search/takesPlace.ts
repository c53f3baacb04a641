import { DateTime } from 'luxon';
import { inSchoolTerm } from '../../holidays/inSchoolTerm';
import type { Local } from '../../local';
import type { HsdsSchedule } from '../hsds/reading/hsds';
import { nextOccurrences } from '../when/nextOccurrences';
import { openHours } from '../when/openHours';
import { saysInSchoolTerms, saysNotOnHolidays } from '../when/schedulePhrases';
import { type ScheduleRule, scheduleRule } from '../when/scheduleRule';
import type { DirectoryEntry } from './directoryEntry';
import { weekdays } from './wanted';

/** The day on which a search is made. */
export interface SearchDay {
  /** Local date. */
  date: string;
  /** ISO instant. */
  at: string;
  local: Pick<Local, 'timeZone' | 'holidays' | 'schoolTerms'>;
}

type Held = Pick<DirectoryEntry, 'schedules' | 'inSchoolTerms'>;

const mostDays = 31;
const rules = new WeakMap<HsdsSchedule, { rule: ScheduleRule | undefined }>();

/** The first local date on which it takes place from one day to another, both included. */
export function firstDateWithin(
  { schedules = [], inSchoolTerms }: Held,
  { from, to }: { from: string; to: string },
  day: SearchDay,
): string | undefined {
  const dates = schedules.map((schedule) => {
    const rule = ruleOf(schedule);
    if (!rule) return undefined;
    // a whole directory is looked through, and most of it is weekly
    if (isPlainWeek(rule)) return firstOfWeeks(schedule, rule, { from, to }, day, inSchoolTerms);
    const [next] = nextOccurrences([schedule], {
      from: from > day.date ? startOf(from, day) : day.at,
      count: 1,
      local: day.local,
      inSchoolTerms,
    });
    return next && next.date >= from && next.date <= to ? next.date : undefined;
  });
  return dates.filter((date) => date !== undefined).sort()[0];
}

function ruleOf(schedule: HsdsSchedule): ScheduleRule | undefined {
  const known = rules.get(schedule) ?? { rule: scheduleRule(schedule) };
  rules.set(schedule, known);
  return known.rule;
}

function isPlainWeek({ freq, interval, days, count }: ScheduleRule): boolean {
  return freq === 'WEEKLY' && interval === 1 && count === undefined && days.length > 0;
}

function firstOfWeeks(
  schedule: HsdsSchedule,
  { days, earliest = '', latest = '~' }: ScheduleRule,
  { from, to }: { from: string; to: string },
  { date: today, at, local }: SearchDay,
  inSchoolTerms = false,
): string | undefined {
  const named = new Set(days.map(({ weekday }) => weekday));
  const keepsToTerms = inSchoolTerms || saysInSchoolTerms(schedule);
  const restsOnHolidays = saysNotOnHolidays(schedule);
  const [first = from] = [from, earliest, today].sort().reverse();
  const begin = utc(first);
  for (let more = 0; more < mostDays; more += 1) {
    const weekday = weekdays[(begin.weekday - 1 + more) % 7];
    if (weekday === undefined || !named.has(weekday)) continue;
    const date = begin.plus({ days: more }).toFormat('yyyy-MM-dd');
    if (date > to || date > latest) return undefined;
    if (restsOnHolidays && local.holidays.includes(date)) continue;
    if (keepsToTerms && !inSchoolTerm(date, local.schoolTerms)) continue;
    if (date === today && isOverToday(schedule, at, local.timeZone)) continue;
    return date;
  }
  return undefined;
}

function isOverToday(schedule: HsdsSchedule, at: string, zone: string): boolean {
  const { opens, closes } = openHours(schedule);
  const end = closes ?? opens;
  const now = DateTime.fromISO(at, { zone });
  return opens !== undefined && end !== undefined && end <= now.hour * 60 + now.minute;
}

function startOf(date: string, { local }: SearchDay): string {
  return DateTime.fromISO(date, { zone: local.timeZone }).startOf('day').toUTC().toISO() ?? date;
}

function utc(date: string): DateTime {
  return DateTime.fromISO(date, { zone: 'utc' });
}
