import type { Local } from '../local';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import type { Conference } from './conference';
import { conferenceChanged } from './conferenceChanged';
import type { ConferenceDecision } from './conferenceDecision';
import { changesConference } from './conferenceRights';
import { changeable } from './heldById';
import { occurrenceChanged } from './occurrenceChanged';

/** One time is not held. */
export function cancelOne(
  conference: Conference,
  heldId: string | undefined,
  by: Asker,
  at: string,
  local: Local,
): ConferenceDecision {
  if (!changesConference(conference, by)) return refuse('not-yours');
  const held = changeable(conference, local, heldId, at);
  if (!held) return refuse('not-now-here');
  if (held.state !== 'held') return refuse('already-so');
  const occurrences = occurrenceChanged(conference, held.id, { cancelledAt: at });
  return conferenceChanged(conference, by.id, at, { occurrences }, { isUndoable: true });
}

/** None is held any more. */
export function cancelConference(conference: Conference, by: Asker, at: string): ConferenceDecision {
  if (!changesConference(conference, by)) return refuse('not-yours');
  if (conference.endedAt !== undefined) return refuse('already-so');
  return conferenceChanged(conference, by.id, at, { endedAt: at }, { isUndoable: true });
}
