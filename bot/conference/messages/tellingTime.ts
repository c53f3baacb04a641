import type { Conference } from '../../../domain/conference/conference';
import { type Held, heldOn } from '../../../domain/conference/heldBetween';
import { heldById } from '../../../domain/conference/heldById';
import { aboutTime } from '../../../domain/conference/messages/telling';
import { nextHeld } from '../../../domain/conference/nextHeld';
import type { Local } from '../../../domain/local';
import type { Nudge } from '../../../domain/notice/nudge';

/**
 * The time that a message tells of, while that is not over; of one about every time the next. Where all of it is
 * cancelled, the next that it would have had.
 */
export function tellingTime(
  nudge: Pick<Nudge, 'occurrence'>,
  found: Conference,
  local: Local,
  now: string,
): Held | undefined {
  const heldId = aboutTime(nudge);
  const { endedAt, ...standing } = found;
  if (heldId === undefined) {
    const next = nextHeld(standing, local, now);
    return next && heldOn(found, local, next.id);
  }
  if (endedAt !== undefined) return undefined;
  const held = heldById(found, local, heldId);
  const isOver = !held || now >= held.endsAt || held.occurrence.endedAt !== undefined;
  return isOver ? undefined : held;
}
