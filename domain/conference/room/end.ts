import { refuse } from '../../refusal';
import type { Conference } from '../conference';
import { conferenceChanged } from '../conferenceChanged';
import type { ConferenceDecision } from '../conferenceDecision';
import { heldById } from '../heldById';
import { occurrenceChanged } from '../occurrenceChanged';
import type { Running } from './begin';
import { mayRun } from './mayRun';
import { occurrenceWithout } from './occurrenceWithout';
import { roomNotices } from './roomNotices';

/** The meeting ends: what came of it goes to its chat. What was not talked of stays in its cases, and comes up again. */
export function end(conference: Conference, { on, by, at, local }: Running): ConferenceDecision {
  const held = heldById(conference, local, on);
  if (!held || !mayRun(held, at, local)) return refuse('not-now-here');
  const { begunAt = at, endedAt } = held.occurrence;
  if (endedAt !== undefined) return refuse('already-so');
  const ended = occurrenceChanged(conference, on, { begunAt, endedAt: at });
  const occurrences = occurrenceWithout(ended, on, ['current']);
  const told = roomNotices(conference, 'conference.summary', on, at);
  return conferenceChanged(conference, by, at, { occurrences, notices: [...conference.notices, ...told] });
}
