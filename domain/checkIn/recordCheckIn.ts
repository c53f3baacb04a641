import { afterBusinessDays } from '../businessDays';
import type { Local } from '../local';
import { mayWork, relationsTo } from '../referral/access';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { happened } from '../referral/happened';
import type { ContactWay } from '../referral/participant';
import { isOpen, isStarted, type StartedReferral } from '../referral/statusGroups';
import { firstContact } from '../referral/work/firstContact';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { dateAt } from '../staff/leave';
import type { CheckInResult, NextCheckIn } from './checkIn';
import { checkInDueAt } from './checkInDay';
import { checkInEvents } from './checkInEvents';
import { type CheckIns, withoutNext } from './checkInsOf';
import { isSpoken, typeNow } from './spoken';

/** What came of a check-in. Without a next one the case stands without a next step. */
export interface CheckInAnswer {
  result: CheckInResult;
  way: ContactWay;
  line?: string;
  next?: NextCheckIn;
  fallbackContact?: string;
}

/** Somebody was in touch with the person, or tried to be. Before they have spoken it is the first contact, or a try. */
export function recordCheckIn(
  found: Case,
  answer: CheckInAnswer,
  by: Asker,
  at: string,
  local: Local,
): CaseDecision {
  const { referral } = found;
  if (!isOpen(referral)) return refuse('already-ended');
  if (!isStarted(referral)) return firstOne(found, answer, by, at, local);
  if (!mayWork(relationsTo(found, by))) return refuse('not-yours');
  const { next, result, line } = answer;
  const nextDueAt = next && checkInDueAt(next.on, at, local);
  if (next && nextDueAt === undefined) return refuse('check-in-day-needed');
  return happened(found, checkInEvents[result], by.id, at, {
    referral: { ...referral, dueAt: nextDueAt ?? dueWithout(referral, at, local) },
    checkIns: checkInsAfter(found, answer, by, at),
    ...(line && { text: line }),
    isUndoable: true,
  });
}

/** A rest goes on to its day, unless that is here. */
function dueWithout({ status, dueAt }: StartedReferral, at: string, local: Local): string {
  const isAhead = dateAt(dueAt, local.timeZone) > dateAt(at, local.timeZone);
  if (status === 'paused' && isAhead) return dueAt;
  return afterBusinessDays(at, local.clocks.nextStep, local);
}

function firstOne(found: Case, answer: CheckInAnswer, by: Asker, at: string, local: Local): CaseDecision {
  const { result, way, line, next, fallbackContact } = answer;
  const decision = isSpoken(result)
    ? firstContact(found, { result: 'spoke', ...(fallbackContact && { fallbackContact }) }, by, at, local)
    : firstContact(found, { result: result === 'texted' ? 'leftMessage' : result, way }, by, at, local);
  if (!decision.ok) return decision;
  const dueAt = next && checkInDueAt(next.on, at, local);
  if (next && dueAt === undefined) return refuse('check-in-day-needed');
  const { checkIn: _before, referral, ...made } = decision.next;
  const timeline = made.timeline.map((entry, index) =>
    line && index === made.timeline.length - 1 ? { ...entry, text: line } : entry,
  );
  const after = dueAt !== undefined && isStarted(referral) ? { ...referral, dueAt } : referral;
  const checkIns = checkInsAfter(found, answer, by, at);
  return { ...decision, next: { ...made, ...checkIns, referral: after, timeline } };
}

function checkInsAfter(found: Case, answer: CheckInAnswer, by: Asker, at: string): CheckIns {
  const { result, way, line, next } = answer;
  return {
    ...withoutNext(found),
    lastCheckIn: { at, by: by.id, type: typeNow(found), way, result, ...(line && { line }) },
    ...(isSpoken(result) && { lastSpokenAt: at }),
    ...(next && { checkIn: { ...next, setAt: at, setBy: by.id } }),
  };
}
