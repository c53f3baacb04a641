import type { HsdsSchedule } from '../../domain/activity/hsds';
import { activityDay } from './activityDay';
import { activityDays } from './activityDays';

/** A schedule as people say it: "Thursdays and Fridays, 10:00 to 18:00". Its own description when it names no day. */
export function activityWhen(schedule: HsdsSchedule): string {
  const days = activityDays(schedule);
  const hours = hoursInWords(time(schedule.opens_at), time(schedule.closes_at));
  if (!days) return schedule.description ?? hours;
  const [end] = [schedule.until, schedule.valid_to].filter((date) => date !== undefined).sort();
  // a term that has ended is said, never silently shown as still on
  const until = schedule.freq && end ? `until ${activityDay(end)}` : '';
  return [days, hours, until].filter(Boolean).join(', ');
}

function hoursInWords(opens: string | undefined, closes: string | undefined): string {
  if (opens && closes) return `${opens} to ${closes}`;
  if (opens) return `from ${opens}`;
  return closes ? `until ${closes}` : '';
}

function time(given = ''): string | undefined {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})/.exec(given) ?? [];
  return hour && minute && `${Number(hour)}:${minute}`;
}
