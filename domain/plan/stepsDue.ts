import type { Goal, Step } from './goal';
import { openGoals, openSteps } from './openOnes';

/** Steps with a day that the person does not do alone, the soonest first. */
export function datedSteps(goals: readonly Goal[] = []): (Step & { by: string; goalId: string })[] {
  return openGoals(goals)
    .flatMap((goal) =>
      openSteps(goal).flatMap((step) =>
        step.by === undefined || step.who === 'person' ? [] : [{ ...step, by: step.by, goalId: goal.id }],
      ),
    )
    .sort((one, other) => (one.by < other.by ? -1 : Number(one.by > other.by)));
}
