import type { Local } from '../local';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import type { Step } from './goal';
import { onStep, withGoal, withStep } from './onPlan';
import { isPlanDay } from './planDay';
import { lacksWords, type StepWritten, stepOf } from './stepWritten';

/** What, who or by when is another now. A day that has gone by may stay as it is. */
export function changeStep(
  found: Case,
  ids: { goalId: string | undefined; stepId: string | undefined },
  written: StepWritten,
  by: Asker,
  at: string,
  local: Local,
): CaseDecision {
  return onStep(found, ids, by, (step, goal) => {
    if (lacksWords(written)) return refuse('words-needed');
    if (!isPlanDay(written.day, step.by, at, local)) return refuse('check-in-day-needed');
    const next = stepOf(step.id, written);
    if (isSame(step, next)) return refuse('already-so');
    return withGoal(found, withStep(goal, next), 'stepChanged', by, at, { text: next.what });
  });
}

function isSame(one: Step, other: Step): boolean {
  return (['what', 'who', 'whoElse', 'by'] as const).every((field) => one[field] === other[field]);
}
