import type { Goal, Step } from '../../../domain/plan/goal';
import {
  mostConfidences,
  mostGoalLetters,
  mostGoals,
  mostOpenGoals,
  mostOpenSteps,
  mostStepLetters,
  mostSteps,
  mostWhoLetters,
} from '../../../domain/plan/limits';
import { withRoom } from '../../../domain/plan/withRoom';
import type { Case } from '../../../domain/referral/case';
import { full, on, times } from './typed';

const step = (goal: number, index: number): Step => ({
  id: `step${goal}${index}`.padEnd(12, 'x'),
  what: full(mostStepLetters, `step ${goal} ${index}`),
  who: 'other',
  whoElse: full(mostWhoLetters, 'other'),
  by: on,
  ...(index < mostOpenSteps ? { state: 'open' } : { state: 'done', endedOn: on }),
});

const goal = (index: number): Goal => ({
  id: `goal${index}`.padEnd(12, 'x'),
  kind: index % 2 ? 'skill' : 'goal',
  words: full(mostGoalLetters, `goal ${index}`),
  setOn: on,
  by: on,
  ...(index < mostOpenGoals ? { state: 'open' } : { state: 'reached', endedOn: on }),
  confidence: times(mostConfidences, () => ({ on, value: 10 })),
  steps: times(mostSteps, (at) => step(index, at)),
});

/** Every goal and step that the plan takes. */
export function fullestPlan(): Pick<Case, 'goals' | 'planReviewedOn'> {
  return { goals: withRoom(times(mostGoals, goal)), planReviewedOn: on };
}
