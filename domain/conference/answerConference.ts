import type { Local } from '../local';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import type { Coming, Conference } from './conference';
import { conferenceChanged } from './conferenceChanged';
import type { ConferenceDecision } from './conferenceDecision';
import { attends } from './conferenceRights';
import { heldNear } from './heldById';
import { occurrenceChanged } from './occurrenceChanged';

/** Somebody says whether they come to one time. It can be said anew until that is over. */
export function answerConference(
  conference: Conference,
  heldId: string | undefined,
  answer: Coming,
  by: Asker,
  at: string,
  local: Local,
): ConferenceDecision {
  const held = heldNear(conference, local, heldId, at);
  if (held?.state !== 'held') return refuse(attends(conference, by.id) ? 'not-now-here' : 'not-yours');
  if (!attends(conference, by.id, held.id)) return refuse('not-yours');
  const { answers } = held.occurrence;
  const was = answers[by.id];
  if (was && isSame(was, answer)) return refuse('already-so');
  const others = occurrenceChanged(conference, held.id, { answers: without(answers, by.id) });
  const instead = insteadOf(answer);
  const comesAlready =
    instead !== undefined && attends({ ...conference, occurrences: others }, instead, held.id);
  if (comesAlready || instead === by.id) return refuse('no-such-worker');
  const occurrences = occurrenceChanged(conference, held.id, { answers: { ...answers, [by.id]: answer } });
  return conferenceChanged(conference, by.id, at, { occurrences });
}

function isSame(one: Coming, other: Coming): boolean {
  return one.coming === other.coming && insteadOf(one) === insteadOf(other);
}
function insteadOf(answer: Coming): string | undefined {
  return answer.coming ? undefined : answer.instead?.personId;
}
function without(answers: Readonly<Record<string, Coming>>, personId: string): Record<string, Coming> {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== personId));
}
