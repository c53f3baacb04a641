import { DateTime } from 'luxon';
import type { HsdsSchedule } from '../hsds/reading/hsds';
import { type TimeOfDay, timesOfDay, type Weekday, weekdays } from '../search/wanted';
import { bydayOf } from './byday';
import { isPast } from './isPast';
import { openHours } from './openHours';

/** From when each part of the day counts, in minutes after midnight. */
const begins: Record<TimeOfDay, number> = { morning: 0, afternoon: 12 * 60, evening: 17 * 60 };
/** A group that runs over by less is not one of the afternoon as well. */
const leastMinutes = 60;

/** The weekdays on which it takes place, Monday first. With today's local date, what has ended gives none. */
export function weekdaysOf(schedules: readonly HsdsSchedule[], today?: string): Weekday[] {
  const found = goingOn(schedules, today).flatMap(daysOf);
  return weekdays.filter((day) => found.includes(day));
}

/** The parts of the day in which it takes place: the one it begins in, and those it lasts an hour into. */
export function timesOfDayOf(schedules: readonly HsdsSchedule[], today?: string): TimeOfDay[] {
  const found = goingOn(schedules, today).flatMap(partsOf);
  return timesOfDay.filter((time) => found.includes(time));
}

function goingOn(schedules: readonly HsdsSchedule[], today: string | undefined): readonly HsdsSchedule[] {
  return today === undefined ? schedules : schedules.filter((schedule) => !isPast([schedule], today));
}

function daysOf({ freq = '', byday, dtstart }: HsdsSchedule): readonly Weekday[] {
  const named = bydayOf(byday).map(({ weekday }) => weekday);
  const first = DateTime.fromISO(dtstart ?? '', { zone: 'utc' });
  const onFirst = first.isValid ? weekdays.slice(first.weekday - 1, first.weekday) : [];
  switch (freq.toUpperCase()) {
    case 'DAILY':
      return named.length > 0 ? named : weekdays;
    case 'WEEKLY':
    case '':
      return named.length > 0 ? named : onFirst;
    case 'MONTHLY':
      return named;
    default:
      return [];
  }
}

function partsOf(schedule: HsdsSchedule): TimeOfDay[] {
  const { opens, closes } = openHours(schedule);
  if (opens === undefined) return [];
  return timesOfDay.filter((time, at) => {
    const next = timesOfDay[at + 1];
    const ends = next ? begins[next] : Number.POSITIVE_INFINITY;
    const beginsIn = begins[time] <= opens && opens < ends;
    const lastsInto = opens < begins[time] && closes !== undefined && closes - begins[time] >= leastMinutes;
    return beginsIn || lastsInto;
  });
}
