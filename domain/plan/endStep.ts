import type { Local } from '../local';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import type { Asker } from '../staff/asker';
import { dateAt } from '../staff/leave';
import { onStep, withGoal, withStep } from './onPlan';

/** Done, or let go: nobody is to do it any more. */
export function endStep(
  found: Case,
  ids: { goalId: string | undefined; stepId: string | undefined },
  state: 'done' | 'letGo',
  by: Asker,
  at: string,
  { timeZone }: Pick<Local, 'timeZone'>,
): CaseDecision {
  return onStep(found, ids, by, (step, goal) => {
    const event = state === 'done' ? 'stepDone' : 'stepLetGo';
    const next = withStep(goal, { ...step, state, endedOn: dateAt(at, timeZone) });
    return withGoal(found, next, event, by, at, { text: step.what });
  });
}
