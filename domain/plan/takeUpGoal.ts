import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { mostOpenGoals } from './limits';
import { onGoal, withGoal } from './onPlan';
import { openGoals } from './openOnes';

/** One that was reached or set aside is wanted again. */
export function takeUpGoal(found: Case, goalId: string | undefined, by: Asker, at: string): CaseDecision {
  return onGoal(found, goalId, by, (goal, goals) => {
    if (goal.state === 'open') return refuse('already-so');
    if (openGoals(goals).length >= mostOpenGoals) return refuse('plan-full');
    const { endedOn: _then, ...rest } = goal;
    return withGoal(found, { ...rest, state: 'open' }, 'goalTakenUp', by, at);
  });
}
