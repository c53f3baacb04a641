import type { Local } from '../local';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import type { GoalWritten } from './goalWritten';
import { onGoal, withGoal } from './onPlan';
import { isPlanDay } from './planDay';

/** Other words, another kind or another day. */
export function changeGoal(
  found: Case,
  goalId: string | undefined,
  { words, kind, day }: GoalWritten,
  by: Asker,
  at: string,
  local: Local,
): CaseDecision {
  return onGoal(found, goalId, by, (goal) => {
    if (goal.state !== 'open') return refuse('not-now-here');
    if (!words) return refuse('words-needed');
    if (!isPlanDay(day, goal.by, at, local)) return refuse('check-in-day-needed');
    if (words === goal.words && kind === goal.kind && day === (goal.by ?? '')) return refuse('already-so');
    const { by: _before, ...rest } = goal;
    return withGoal(found, { ...rest, words, kind, ...(day && { by: day }) }, 'goalChanged', by, at);
  });
}
