import { daysAfter } from '../../businessDays';
import type { Local } from '../../local';
import { dateAt } from '../../staff/leave';
import type { Conference } from '../conference';
import { type Held, heldBetween } from '../heldBetween';
import { nextHeld } from '../nextHeld';
import { dueInRoom } from './dueInRoom';

type Where = Pick<Local, 'timeZone' | 'holidays'>;

/** One that was begun and nobody has ended, also when it runs over; else the next. */
export function heldToCome(conference: Conference, local: Where, now: string): Held | undefined {
  const today = dateAt(now, local.timeZone);
  const runs = heldBetween(conference, local, daysAfter(today, -1), today).find(
    ({ state, startsAt, occurrence: { begunAt, endedAt } }) =>
      state === 'held' && begunAt !== undefined && endedAt === undefined && startsAt <= now,
  );
  return runs ?? nextHeld(conference, local, now);
}

/** The time that its chat speaks of. Where none is to come, for an hour still the one that is just over. */
export function heldNow(conference: Conference, local: Where, now: string): Held | undefined {
  return heldToCome(conference, local, now) ?? dueInRoom(conference, local, now);
}
