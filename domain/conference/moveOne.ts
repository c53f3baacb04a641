import type { Local } from '../local';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import type { Coming, Conference } from './conference';
import { conferenceChanged } from './conferenceChanged';
import type { ConferenceDecision } from './conferenceDecision';
import { changesConference } from './conferenceRights';
import { heldBetween, heldOn } from './heldBetween';
import { changeable } from './heldById';
import { occurrenceChanged } from './occurrenceChanged';
import { type When, whyNotWhen } from './whyNotWhen';

/** One time to another day or hour; one that was cancelled, or left out on a holiday, is held then. */
export function moveOne(
  conference: Conference,
  heldId: string | undefined,
  when: When,
  by: Asker,
  at: string,
  local: Local,
): ConferenceDecision {
  if (!changesConference(conference, by)) return refuse('not-yours');
  const held = changeable(conference, local, heldId, at);
  if (!held) return refuse('not-now-here');
  const refusal = whyNotWhen(when, at, local);
  if (refusal) return refuse(refusal);
  const { on, time = '' } = when;
  if (held.state === 'held' && held.on === on && held.time === time) return refuse('already-so');
  const {
    movedTo: _before,
    cancelledAt: _off,
    begunAt: _tried,
    current: _of,
    answers,
    ...rest
  } = held.occurrence;
  const still = { ...rest, answers: stillSo(answers) };
  const occurrences = (movedTo?: { on: string; time: string }) => {
    const others = conference.occurrences.filter(({ id }) => id !== held.id);
    return occurrenceChanged({ occurrences: others }, held.id, { ...still, ...(movedTo && { movedTo }) });
  };
  const asRuled = { ...conference, occurrences: occurrences() };
  const ruled = heldOn(asRuled, local, held.id);
  const isBack = ruled.on === on && ruled.time === time && ruled.state === 'held';
  const next = isBack ? asRuled : { ...conference, occurrences: occurrences({ on, time }) };
  const { startsAt } = heldOn(next, local, held.id);
  const isTaken = heldBetween(conference, local, on, on).some(
    (one) => one.id !== held.id && one.state === 'held' && one.startsAt === startsAt,
  );
  if (isTaken) return refuse('visit-planned');
  return conferenceChanged(conference, by.id, at, { occurrences: next.occurrences }, { isUndoable: true });
}

/** Whoever had said that they come is asked again; whoever comes in place of somebody still does. */
function stillSo(answers: Readonly<Record<string, Coming>>): Record<string, Coming> {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => !answer.coming && answer.instead));
}
