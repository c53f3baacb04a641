import type { Local } from '../local';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { mostOpenSteps } from './limits';
import { onGoal, withGoal } from './onPlan';
import { openSteps } from './openOnes';
import { isPlanDay } from './planDay';
import { lacksWords, type StepWritten, stepOf } from './stepWritten';

/** A small next step towards a goal. */
export function addStep(
  found: Case,
  { goalId, id }: { goalId: string | undefined; id: string },
  written: StepWritten,
  by: Asker,
  at: string,
  local: Local,
): CaseDecision {
  return onGoal(found, goalId, by, (goal) => {
    if (goal.state !== 'open') return refuse('not-now-here');
    if (lacksWords(written)) return refuse('words-needed');
    if (!isPlanDay(written.day, undefined, at, local)) return refuse('check-in-day-needed');
    if (goal.steps.some((step) => step.id === id)) return refuse('already-so');
    if (openSteps(goal).length >= mostOpenSteps) return refuse('plan-full');
    const next = { ...goal, steps: [...goal.steps, stepOf(id, written)] };
    return withGoal(found, next, 'stepAdded', by, at, { text: written.what });
  });
}
