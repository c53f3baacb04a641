import { DateTime } from 'luxon';
import { inSchoolTerm } from '../../holidays/inSchoolTerm';
import { holidayName } from '../../holidays/victoria';
import type { Local } from '../../local';
import type { HsdsSchedule } from '../hsds/reading/hsds';
import { mergedOccurrences } from './mergedOccurrences';
import type { Occurrence } from './occurrence';
import { occurrenceOn } from './occurrenceOn';
import { openHours } from './openHours';
import { ruleDates } from './ruleDates';
import { saysInSchoolTerms, saysNotOnHolidays } from './schedulePhrases';
import { scheduleRule } from './scheduleRule';

interface Asked {
  /** ISO instant. */
  from: string;
  /** So many at most. */
  count: number;
  local: Pick<Local, 'timeZone' | 'holidays' | 'schoolTerms'>;
  /** Staff have said that it keeps to school terms. */
  inSchoolTerms?: boolean | undefined;
}

const yearsAhead = 5;
/** Somebody's import may bring any number. */
const mostSchedules = 100;

/** The next times at which it takes place. One that is on now counts until it ends. What is not sure gives none. */
export function nextOccurrences(schedules: readonly HsdsSchedule[], asked: Asked): Occurrence[] {
  if (asked.count <= 0) return [];
  const each = schedules.slice(0, mostSchedules).map((schedule) => occurrencesOf(schedule, asked));
  return mergedOccurrences(each.flat()).slice(0, asked.count);
}

function occurrencesOf(schedule: HsdsSchedule, { from, count, local, inSchoolTerms }: Asked): Occurrence[] {
  const rule = scheduleRule(schedule);
  if (!rule) return [];
  const now = DateTime.fromISO(from, { zone: local.timeZone });
  // one of last night may go on past midnight
  const window = { from: dateOf(now.minus({ days: 1 })), until: dateOf(now.plus({ years: yearsAhead })) };
  const keepsToTerms = inSchoolTerms || saysInSchoolTerms(schedule);
  const restsOnHolidays = saysNotOnHolidays(schedule);
  const hours = openHours(schedule);
  const found: Occurrence[] = [];
  ruleDates(rule, window, (date) => {
    const isHoliday = local.holidays.includes(date);
    if (isHoliday && restsOnHolidays) return true;
    if (keepsToTerms && !inSchoolTerm(date, local.schoolTerms)) return true;
    const one = occurrenceOn(date, hours, local.timeZone);
    if (!isOver(one, now))
      found.push(isHoliday ? { ...one, publicHoliday: holidayName(date) ?? 'a public holiday' } : one);
    return found.length < count;
  });
  return found;
}

/** Without an end it is over when it has begun; without a time, when the day is. */
function isOver({ date, startsAt, endsAt }: Occurrence, now: DateTime): boolean {
  const instant = now.toUTC().toISO() ?? '';
  if (endsAt !== undefined) return endsAt <= instant;
  return startsAt === undefined ? date < dateOf(now) : startsAt < instant;
}

function dateOf(time: DateTime): string {
  return time.toFormat('yyyy-MM-dd');
}
