import * as fc from 'fast-check';
import { type Goal, type Step, stepDoers } from '../../../domain/plan/goal';
import type { Case } from '../../../domain/referral/case';

/** Any plan: goals and steps of every state, with and without days. */
export function somePlan(
  someDate: fc.Arbitrary<string>,
): fc.Arbitrary<Pick<Case, 'goals' | 'planReviewedOn'>> {
  const sometimes = fc.option(someDate, { nil: undefined });
  const someStep = fc
    .record({
      who: fc.constantFrom(...stepDoers),
      by: sometimes,
      state: fc.constantFrom('open', 'open', 'done', 'letGo'),
    })
    .map(({ who, by, state }): Step => ({ id: 'S1', what: 'Ring', who, state, ...(by && { by }) }));
  const someGoal = fc
    .record({
      setOn: someDate,
      state: fc.constantFrom('open', 'open', 'reached', 'setAside'),
      steps: fc.array(someStep, { maxLength: 3 }),
    })
    .map((made): Goal => ({ ...made, id: 'G1', kind: 'goal', words: 'To sing', confidence: [] }));
  return fc
    .record({ goals: fc.array(someGoal, { maxLength: 2 }), planReviewedOn: sometimes })
    .map(({ goals, planReviewedOn }) => ({ goals, ...(planReviewedOn && { planReviewedOn }) }));
}
