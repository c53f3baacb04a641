import { DateTime } from 'luxon';
import { ruleDates } from '../activity/when/ruleDates';
import type { ScheduleRule } from '../activity/when/scheduleRule';
import type { Local } from '../local';
import type { Conference, Occurrence } from './conference';
import { isDate } from './whyNotWhen';

/** One time that a conference is held, or was to be. */
export interface Held {
  /** The date that the rule gives it, yyyy-mm-dd. It stays when it is moved. */
  id: string;
  /** When it is now: the Local's date and the time on the wall. */
  on: string;
  time: string;
  /** ISO instants, UTC. */
  startsAt: string;
  endsAt: string;
  /** A public holiday that the rule falls on, unless it was moved: it is not held then. */
  state: 'held' | 'cancelled' | 'holiday';
  occurrence: Occurrence;
}

type Where = Pick<Local, 'timeZone' | 'holidays'>;

/** Every time whose date, as the rule gives it or as it was moved to, lies between two dates of the Local; the earliest first. */
export function heldBetween(conference: Conference, local: Where, from: string, until: string): Held[] {
  const ids = new Set(ruled(conference, from, until));
  for (const { id, movedTo } of conference.occurrences)
    if (movedTo && movedTo.on >= from && movedTo.on <= until) ids.add(id);
  return [...ids]
    .map((id) => heldOn(conference, local, id))
    .filter(({ on }) => on >= from && on <= until)
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt));
}

/** One of them, by the date that the rule gives it. */
export function heldOn(conference: Conference, { timeZone, holidays }: Where, id: string): Held {
  const occurrence = conference.occurrences.find((one) => one.id === id) ?? {
    id,
    answers: {},
    discussed: [],
  };
  const { on, time } = occurrence.movedTo ?? { on: id, time: conference.time };
  const start = DateTime.fromISO(`${on}T${time}`, { zone: timeZone });
  const isChosen = occurrence.movedTo !== undefined || conference.repeats === undefined;
  const isHoliday = !isChosen && holidays.includes(on);
  const isCancelled = conference.endedAt !== undefined || occurrence.cancelledAt !== undefined;
  return {
    id,
    on,
    time,
    startsAt: utc(start),
    endsAt: utc(start.plus({ minutes: conference.minutes })),
    state: isCancelled ? 'cancelled' : isHoliday ? 'holiday' : 'held',
    occurrence,
  };
}

/** Whether the rule gives that date. */
export function isRuled(conference: Conference, id: string): boolean {
  return isDate(id) && ruled(conference, id, id).includes(id);
}

function ruled({ on, repeats }: Conference, from: string, until: string): string[] {
  if (!repeats) return on >= from && on <= until ? [on] : [];
  const rule: ScheduleRule = {
    freq: 'WEEKLY',
    interval: repeats.everyWeeks,
    days: [],
    monthDays: [],
    start: on,
    earliest: on,
    ...(repeats.until !== undefined && { latest: repeats.until }),
  };
  const dates: string[] = [];
  ruleDates(rule, { from, until }, (date) => {
    dates.push(date);
    return true;
  });
  return dates;
}

function utc(at: DateTime): string {
  return at.toUTC().toISO() ?? '';
}
