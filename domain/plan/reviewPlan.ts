import type { Local } from '../local';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { happened } from '../referral/happened';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { dateAt } from '../staff/leave';
import { onPlan } from './onPlan';
import { openGoals } from './openOnes';

/** They looked at the plan together today. */
export function reviewPlan(
  found: Case,
  by: Asker,
  at: string,
  { timeZone }: Pick<Local, 'timeZone'>,
): CaseDecision {
  return onPlan(found, by, (goals) => {
    if (openGoals(goals).length === 0) return refuse('not-now-here');
    const planReviewedOn = dateAt(at, timeZone);
    if (found.planReviewedOn === planReviewedOn) return refuse('already-so');
    return happened(found, 'planReviewed', by.id, at, { planReviewedOn, isUndoable: true });
  });
}
