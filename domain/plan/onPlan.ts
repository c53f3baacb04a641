import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import type { CaseEvent } from '../referral/caseEvent';
import { happened } from '../referral/happened';
import { noWork } from '../referral/work/noWork';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import type { Goal, Step } from './goal';
import { withRoom } from './withRoom';

/** Decides about the plan, for somebody who does the work. */
export function onPlan(
  found: Case,
  by: Asker,
  decide: (goals: readonly Goal[]) => CaseDecision,
): CaseDecision {
  const refusal = noWork(found, by);
  return refusal ? refuse(refusal) : decide(found.goals ?? []);
}

/** Decides about one goal. */
export function onGoal(
  found: Case,
  goalId: string | undefined,
  by: Asker,
  decide: (goal: Goal, goals: readonly Goal[]) => CaseDecision,
): CaseDecision {
  return onPlan(found, by, (goals) => {
    const goal = goals.find(({ id }) => id === goalId);
    return goal ? decide(goal, goals) : refuse('no-such-part');
  });
}

/** Decides about one step that is still to be done, of a goal that they still want to reach. */
export function onStep(
  found: Case,
  { goalId, stepId }: { goalId: string | undefined; stepId: string | undefined },
  by: Asker,
  decide: (step: Step, goal: Goal) => CaseDecision,
): CaseDecision {
  return onGoal(found, goalId, by, (goal) => {
    const step = goal.steps.find(({ id }) => id === stepId);
    if (!step) return refuse('no-such-part');
    if (goal.state !== 'open' || step.state !== 'open') return refuse('not-now-here');
    return decide(step, goal);
  });
}

/** The case with that goal as it stands now. */
export function withGoal(
  found: Case,
  next: Goal,
  event: CaseEvent,
  by: Asker,
  at: string,
  more: { text?: string; detail?: string } = {},
): CaseDecision {
  const goals = (found.goals ?? []).map((goal) => (goal.id === next.id ? next : goal));
  return happened(found, event, by.id, at, {
    goals: withRoom(goals),
    about: next.words,
    isUndoable: true,
    ...more,
  });
}

export function withStep(goal: Goal, next: Step): Goal {
  return { ...goal, steps: goal.steps.map((step) => (step.id === next.id ? next : step)) };
}
