import type { Activity } from '../../../domain/activity/activity';
import type { HsdsSchedule } from '../../../domain/activity/hsds/reading/hsds';
import { clockMinutes } from '../../../domain/activity/when/clockMinutes';
import { lastDay } from '../../../domain/activity/when/lastDay';
import { saysInSchoolTerms, saysNotOnHolidays } from '../../../domain/activity/when/schedulePhrases';
import { activityDay } from './activityDay';
import { activityDays } from './activityDays';

const mostSaid = 3;
const inTerms = 'in school terms';

/** A schedule as people say it: "Thursdays and Fridays, 10:00 to 18:00". Its own description when it names no day. */
export function activityWhen(schedule: HsdsSchedule): string {
  const days = activityDays(schedule);
  const hours = hoursInWords(time(schedule.opens_at), time(schedule.closes_at));
  if (!days) return schedule.description ?? hours;
  const end = lastDay(schedule);
  // a term that has ended is said, never silently shown as still on
  const until = schedule.freq && end ? `until ${activityDay(end)}` : '';
  const terms = saysInSchoolTerms(schedule) ? inTerms : '';
  const holidays = saysNotOnHolidays(schedule) ? 'not on public holidays' : '';
  return [days, hours, until, terms, holidays].filter(Boolean).join(', ');
}

/** All of its times, and whether staff know that it keeps to school terms; empty when nobody has said. */
export function activityTimes({
  schedules,
  inSchoolTerms,
}: Pick<Activity, 'schedules' | 'inSchoolTerms'>): string {
  const all = [...new Set(schedules.map(activityWhen))].filter(Boolean).slice(0, mostSaid);
  const isSaid = !inSchoolTerms || all.length === 0 || all.some((one) => one.includes(inTerms));
  return isSaid ? all.join('; ') : `${all.join('; ')}, ${inTerms}`;
}

function hoursInWords(opens: string | undefined, closes: string | undefined): string {
  if (opens && closes) return `${opens} to ${closes}`;
  if (opens) return `from ${opens}`;
  return closes ? `until ${closes}` : '';
}

function time(given: string | undefined): string | undefined {
  const minutes = clockMinutes(given);
  if (minutes === undefined) return undefined;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
