import { daysAfter } from '../businessDays';
import type { Local } from '../local';
import { dateAt } from '../staff/leave';
import type { Conference } from './conference';
import { type Held, heldBetween, heldOn, isRuled } from './heldBetween';
import { mostDaysSingled } from './limits';

type Where = Pick<Local, 'timeZone' | 'holidays'>;

/** The time that the rule gives to a date, past or to come; undefined where it gives none. */
export function heldById(conference: Conference, local: Where, id: string | undefined): Held | undefined {
  return id !== undefined && isRuled(conference, id) ? heldOn(conference, local, id) : undefined;
}

/** One that is not over, also one that is not held, unless it lies too far ahead. */
export function heldNear(
  conference: Conference,
  local: Where,
  id: string | undefined,
  at: string,
): Held | undefined {
  const held = heldById(conference, local, id);
  if (!held || at >= held.endsAt || held.occurrence.endedAt !== undefined) return undefined;
  const isFar = held.id > daysAfter(dateAt(at, local.timeZone), mostDaysSingled);
  return conference.repeats && isFar ? undefined : held;
}

/** One that may still be moved or cancelled: it has not begun, or somebody only tried the line before its time. */
export function changeable(
  conference: Conference,
  local: Where,
  id: string | undefined,
  at: string,
): Held | undefined {
  if (conference.endedAt !== undefined) return undefined;
  const held = heldNear(conference, local, id, at);
  if (held?.occurrence.begunAt === undefined) return held;
  return at < held.startsAt && held.occurrence.discussed.length === 0 ? held : undefined;
}

/** Those to come, also those that are not held, the earliest first. */
export function timesAhead(conference: Conference, local: Where, at: string, days: number): Held[] {
  const today = dateAt(at, local.timeZone);
  return heldBetween(conference, local, daysAfter(today, -1), daysAfter(today, days)).filter(
    ({ endsAt, occurrence }) => at < endsAt && occurrence.endedAt === undefined,
  );
}
