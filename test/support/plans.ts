import type { Goal, Step } from '../../domain/plan/goal';

export const goalId = 'GQAVCANARY22';
export const stepId = 'STEPCANARY22';

/** A small step that is still to be done. */
export function step(more: Partial<Step> = {}): Step {
  return { id: stepId, what: 'Canary: ring the choir', who: 'linkWorker', state: 'open', ...more };
}

/** A goal that they still want to reach, without steps. */
export function goal(more: Partial<Goal> = {}): Goal {
  return {
    id: goalId,
    kind: 'goal',
    words: 'Canary: to sing again',
    setOn: '2026-11-23',
    state: 'open',
    confidence: [],
    steps: [],
    ...more,
  };
}

export const withStep = { goals: [goal({ steps: [step()] })] };
export const reached = { goals: [goal({ state: 'reached', endedOn: '2026-11-23', steps: [step()] })] };
/** As many as are open at once. */
export const fiveGoals = {
  goals: Array.from({ length: 5 }, (_, at) => goal({ id: at === 0 ? goalId : `GQAVCANARY3${at}` })),
};
export const sixSteps = {
  goals: [goal({ steps: Array.from({ length: 6 }, (_, at) => step({ id: `STEPCANARY3${at}` })) })],
};
