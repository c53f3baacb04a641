import { refuse } from '../../refusal';
import type { Conference, Occurrence } from '../conference';
import type { ConferenceDecision } from '../conferenceDecision';
import { heldById } from '../heldById';
import type { Running } from './begin';
import { talkOf } from './talkOf';

/** The next one in the order of the agenda that was not talked of yet, those above it last. */
export function nextOf(
  { current, discussed }: Pick<Occurrence, 'current' | 'discussed'>,
  agenda: readonly string[],
): string | undefined {
  const at = current === undefined ? -1 : agenda.indexOf(current);
  return [...agenda.slice(at + 1), ...agenda.slice(0, at + 1)].find((id) => !discussed.includes(id));
}

/** One step on from the case that whoever pressed saw; if somebody went on meanwhile, nothing. */
export function nextCase(
  conference: Conference,
  running: Running,
  from: string,
  agenda: readonly string[],
): ConferenceDecision {
  const occurrence = heldById(conference, running.local, running.on)?.occurrence;
  if (!occurrence) return refuse('not-now-here');
  if (occurrence.endedAt !== undefined) return refuse('already-ended');
  const next = nextOf(occurrence, agenda);
  // one that has left the agenda is not named to anybody any more
  const seen = agenda.find((id) => id === occurrence.current) ?? '';
  if (seen !== from || next === undefined) return refuse('already-so');
  return talkOf(conference, running, next, agenda);
}
