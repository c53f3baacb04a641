import { afterBusinessDays } from '../businessDays';
import type { Local } from '../local';
import { openGoals } from '../plan/openOnes';
import { mayWork, relationsTo } from '../referral/access';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { happened } from '../referral/happened';
import { isOpen, isStarted, type StartedReferral } from '../referral/statusGroups';
import { firstContact } from '../referral/work/firstContact';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { dateAt } from '../staff/leave';
import type { CheckInAnswer } from './checkInAnswer';
import { checkInDueAt } from './checkInDay';
import { checkInEvents } from './checkInEvents';
import { type CheckIns, withoutNext } from './checkInsOf';
import { followUpDay } from './followUp';
import { recordFollowUp } from './recordFollowUp';
import { isSpoken } from './spoken';
import { typeDue } from './typeDue';

/** Somebody was in touch with the person, or tried to be. Before they have spoken it is the first contact, or a try. */
export function recordCheckIn(
  found: Case,
  answer: CheckInAnswer,
  by: Asker,
  at: string,
  local: Local,
): CaseDecision {
  const { referral } = found;
  if (followUpDay(found) !== undefined) return recordFollowUp(found, answer, by, at, local);
  if (!isOpen(referral)) return refuse('already-ended');
  if (!isStarted(referral)) return firstOne(found, answer, by, at, local);
  if (!mayWork(relationsTo(found, by))) return refuse('not-yours');
  const { next, result, line } = answer;
  const nextDueAt = next && checkInDueAt(next.on, at, local);
  if (next && nextDueAt === undefined) return refuse('check-in-day-needed');
  return happened(found, checkInEvents[result], by.id, at, {
    referral: { ...referral, dueAt: nextDueAt ?? dueWithout(referral, at, local) },
    checkIns: checkInsAfter(found, answer, by, at, local),
    ...planSeen(found, result, at, local),
    ...(line && { text: line }),
    isUndoable: true,
  });
}

/** They looked at the plan together, where that is what it was for. */
function planSeen(
  found: Case,
  result: CheckInAnswer['result'],
  at: string,
  local: Local,
): Pick<Case, 'planReviewedOn'> {
  const isSeen = (result === 'spoke' || result === 'met') && typeDue(found, at, local) === 'planReview';
  if (!isSeen || openGoals(found.goals).length === 0) return {};
  return { planReviewedOn: dateAt(at, local.timeZone) };
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
  const checkIns = checkInsAfter(found, answer, by, at, local);
  return { ...decision, next: { ...made, ...checkIns, referral: after, timeline } };
}

function checkInsAfter(found: Case, answer: CheckInAnswer, by: Asker, at: string, local: Local): CheckIns {
  const { result, way, line, next } = answer;
  return {
    ...withoutNext(found),
    lastCheckIn: { at, by: by.id, type: typeDue(found, at, local), way, result, ...(line && { line }) },
    ...(isSpoken(result) && { lastSpokenAt: at }),
    ...(next && { checkIn: { ...next, setAt: at, setBy: by.id } }),
  };
}
