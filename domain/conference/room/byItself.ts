import type { Local } from '../../local';
import { refuse } from '../../refusal';
import type { Conference } from '../conference';
import { conferenceChanged } from '../conferenceChanged';
import type { ConferenceDecision } from '../conferenceDecision';
import { begin } from './begin';
import { dueInRoom } from './dueInRoom';
import { end } from './end';
import { occurrenceWithout } from './occurrenceWithout';

/** Teams says that the meeting of its chat began, or is empty. Only what is due about now begins or ends by that. */
export function byItself(
  conference: Conference,
  what: 'begins' | 'ends',
  { by, at, local }: { by: string; at: string; local: Local },
): ConferenceDecision {
  const held = dueInRoom(conference, local, at);
  if (!held) return refuse('not-now-here');
  const { id: on, startsAt, endsAt, occurrence } = held;
  const { begunAt, endedAt, discussed } = occurrence;
  const running = { on, by, at, local };
  if (what === 'begins') {
    // everybody fell out of the meeting and came back; after its time that is another meeting
    if (endedAt !== undefined && at >= endsAt) return refuse('already-so');
    return begin(conference, running, { posts: true });
  }
  if (at >= startsAt || discussed.length > 0) return end(conference, running);
  // somebody tried the line before the time
  if (begunAt === undefined) return refuse('already-so');
  const occurrences = occurrenceWithout(conference.occurrences, on, ['begunAt', 'endedAt']);
  return conferenceChanged(conference, by, at, { occurrences });
}
