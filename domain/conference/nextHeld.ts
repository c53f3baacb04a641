import { daysAfter } from '../businessDays';
import type { Local } from '../local';
import { dateAt } from '../staff/leave';
import type { Conference } from './conference';
import { type Held, heldBetween } from './heldBetween';

/** Whatever may be planned or moved to lies within it. */
const daysAhead = 380;
const daysNear = 35;

/** Those that go on or are still to come, the next one first; what was ended by somebody is over. */
export function heldAhead(
  conference: Conference,
  local: Pick<Local, 'timeZone' | 'holidays'>,
  now: string,
  days = daysAhead,
): Held[] {
  const today = dateAt(now, local.timeZone);
  return heldBetween(conference, local, daysAfter(today, -1), daysAfter(today, days)).filter(
    ({ state, endsAt, occurrence }) => state === 'held' && now < endsAt && occurrence.endedAt === undefined,
  );
}

/** The one that goes on now, else the next. Undefined where none is to come. */
export function nextHeld(
  conference: Conference,
  local: Pick<Local, 'timeZone' | 'holidays'>,
  now: string,
): Held | undefined {
  return heldAhead(conference, local, now, daysNear)[0] ?? heldAhead(conference, local, now)[0];
}
