import type { Local } from '../../local';
import { refuse } from '../../refusal';
import type { Conference } from '../conference';
import { conferenceChanged } from '../conferenceChanged';
import type { ConferenceDecision } from '../conferenceDecision';
import { heldById } from '../heldById';
import { occurrenceChanged } from '../occurrenceChanged';
import { mayRun } from './mayRun';
import { occurrenceWithout } from './occurrenceWithout';
import { roomNotices } from './roomNotices';

export interface Running {
  /** `Held.id`. */
  on: string;
  by: string;
  at: string;
  local: Pick<Local, 'timeZone' | 'holidays'>;
}

/** The meeting begins; one that was ended goes on. `posts`: its agenda is posted into the chat. */
export function begin(
  conference: Conference,
  { on, by, at, local }: Running,
  { posts }: { posts: boolean },
): ConferenceDecision {
  const held = heldById(conference, local, on);
  if (!held || !mayRun(held, at, local)) return refuse('not-now-here');
  const { begunAt, endedAt } = held.occurrence;
  if (begunAt !== undefined && endedAt === undefined) return refuse('already-so');
  const begun = occurrenceChanged(conference, on, { begunAt: begunAt ?? at });
  const occurrences = occurrenceWithout(begun, on, ['endedAt']);
  const told = posts ? roomNotices(conference, 'conference.agenda', on, at) : [];
  return conferenceChanged(conference, by, at, { occurrences, notices: [...conference.notices, ...told] });
}
