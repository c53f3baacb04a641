import type { Local } from '../local';
import type { Conference } from './conference';
import { type Held, heldOn } from './heldBetween';

/** The last time that somebody ended, so that something came of it. */
export function lastHeld(
  conference: Conference,
  local: Pick<Local, 'timeZone' | 'holidays'>,
): Held | undefined {
  const ended = conference.occurrences.filter(({ endedAt }) => endedAt !== undefined);
  return ended
    .map(({ id }) => heldOn(conference, local, id))
    .sort((one, other) => other.startsAt.localeCompare(one.startsAt))[0];
}
