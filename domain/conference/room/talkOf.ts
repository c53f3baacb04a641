import { refuse } from '../../refusal';
import type { Conference } from '../conference';
import { conferenceChanged } from '../conferenceChanged';
import type { ConferenceDecision } from '../conferenceDecision';
import { heldById } from '../heldById';
import { occurrenceChanged } from '../occurrenceChanged';
import type { Running } from './begin';
import { mayRun } from './mayRun';

/** A case of the agenda is talked of now. Whoever talks has begun. */
export function talkOf(
  conference: Conference,
  { on, by, at, local }: Running,
  caseId: string,
  agenda: readonly string[],
): ConferenceDecision {
  const held = heldById(conference, local, on);
  if (!held || !mayRun(held, at, local)) return refuse('not-now-here');
  const { begunAt = at, endedAt, current, discussed, byDecision = [] } = held.occurrence;
  if (endedAt !== undefined) return refuse('already-ended');
  if (!agenda.includes(caseId)) return refuse('no-such-part');
  if (current === caseId) return refuse('already-so');
  const talked = discussed.includes(caseId) ? discussed : [...discussed, caseId];
  const occurrences = occurrenceChanged(conference, on, {
    begunAt,
    current: caseId,
    discussed: talked,
    ...(byDecision.includes(caseId) && { byDecision: byDecision.filter((id) => id !== caseId) }),
  });
  return conferenceChanged(conference, by, at, { occurrences });
}
