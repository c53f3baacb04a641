import type { Local } from '../local';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { dateAt } from '../staff/leave';
import { onGoal, withGoal } from './onPlan';

/** Reached, or set aside for now. Its steps stay with it. */
export function endGoal(
  found: Case,
  goalId: string | undefined,
  state: 'reached' | 'setAside',
  by: Asker,
  at: string,
  { timeZone }: Pick<Local, 'timeZone'>,
): CaseDecision {
  return onGoal(found, goalId, by, (goal) => {
    if (goal.state === state) return refuse('already-so');
    if (goal.state !== 'open') return refuse('not-now-here');
    const event = state === 'reached' ? 'goalReached' : 'goalSetAside';
    return withGoal(found, { ...goal, state, endedOn: dateAt(at, timeZone) }, event, by, at);
  });
}
