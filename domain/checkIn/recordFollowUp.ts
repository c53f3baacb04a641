import type { Local } from '../local';
import { mayWork, relationsTo } from '../referral/access';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { happened } from '../referral/happened';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import type { CheckInAnswer } from './checkInAnswer';
import { checkInDueAt } from './checkInDay';
import { checkInEvents } from './checkInEvents';
import { withoutNext } from './checkInsOf';
import { isSpoken } from './spoken';

/** Somebody asked how they are, some weeks after the end. It is asked once, or once more where a day is given. */
export function recordFollowUp(
  found: Case,
  { result, way, line, next }: CheckInAnswer,
  by: Asker,
  at: string,
  local: Local,
): CaseDecision {
  if (!mayWork(relationsTo(found, by))) return refuse('not-yours');
  if (next && checkInDueAt(next.on, at, local) === undefined) return refuse('check-in-day-needed');
  const decision = happened(found, checkInEvents[result], by.id, at, {
    checkIns: {
      ...withoutNext(found),
      lastCheckIn: { at, by: by.id, type: 'longTail', way, result, ...(line && { line }) },
      ...(isSpoken(result) && { lastSpokenAt: at }),
    },
    followUpOn: next?.on ?? '',
    ...(line && { text: line }),
    isUndoable: true,
  });
  if (!decision.ok || next) return decision;
  // an undo brings it back: it has to have been changed, and not only left out
  const { followUpOn: _asked, ...asked } = decision.next;
  return { ...decision, next: asked };
}
