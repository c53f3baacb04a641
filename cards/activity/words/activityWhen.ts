import type { Activity } from '../../../domain/activity/activity';
import type { HsdsSchedule } from '../../../domain/activity/hsds/reading/hsds';
import { lastDay } from '../../../domain/activity/when/lastDay';
import { saysInSchoolTerms, saysNotOnHolidays } from '../../../domain/activity/when/schedulePhrases';
import { activityDay } from './activityDay';
import { activityDays } from './activityDays';
import { clockWords } from './clockWords';

const mostSaid = 3;
const inTerms = 'in school terms';

/** A schedule as people say it: "Thursdays and Fridays, 10:00 am to 6:00 pm". Its own description when it names no day. */
export function activityWhen(schedule: HsdsSchedule): string {
  const days = activityDays(schedule);
  const hours = hoursInWords(clockWords(schedule.opens_at), clockWords(schedule.closes_at));
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
