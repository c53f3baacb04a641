import type { Case } from '../referral/case';
import { openGoals } from './openOnes';

/** When the plan was last looked at together, or made; none while nothing is to be reached. */
export function lastLookedAt({ goals, planReviewedOn }: Pick<Case, 'goals' | 'planReviewedOn'>) {
  const first = openGoals(goals)
    .map(({ setOn }) => setOn)
    .sort()[0];
  if (first === undefined || planReviewedOn === undefined) return first;
  return planReviewedOn > first ? planReviewedOn : first;
}
