import * as fc from 'fast-check';
import { addGoal } from '../../../domain/plan/addGoal';
import { addStep } from '../../../domain/plan/addStep';
import { changeGoal } from '../../../domain/plan/changeGoal';
import { changeStep } from '../../../domain/plan/changeStep';
import { endGoal } from '../../../domain/plan/endGoal';
import { endStep } from '../../../domain/plan/endStep';
import type { Goal } from '../../../domain/plan/goal';
import { reviewPlan } from '../../../domain/plan/reviewPlan';
import { sayGoalConfidence } from '../../../domain/plan/sayGoalConfidence';
import { takeUpGoal } from '../../../domain/plan/takeUpGoal';
import type { Case } from '../../../domain/referral/case';
import type { CaseDecision } from '../../../domain/referral/caseDecision';
import { undoDeed } from '../../../domain/referral/ending/undoDeed';
import type { Asker } from '../../../domain/staff/asker';
import { dateAt } from '../../../domain/staff/leave';
import { times } from '../../support/everyCard/made';
import { goal, step } from '../../support/plans';
import { randomRuns } from '../../support/randomRuns';
import { dueCase, local, readers } from '../due/dueCases';
import { becomes, type Doing, deeds, type Model, typedDay, type Who } from './planModel';

const begin = Date.parse('2026-11-22T22:10:00.000Z');
const people: Record<Who, Asker> = {
  ana: readers.holder.asker,
  lou: readers.lead.asker,
  ben: readers.cover.asker,
};

const someDoing = fc.record({
  who: fc.constantFrom<Who>('ana', 'ana', 'ana', 'ana', 'lou', 'ben'),
  deed: fc.constantFrom(...deeds),
  goal: fc.nat(11),
  step: fc.nat(11),
  words: fc.constantFrom('', 'to sing', 'to garden', 'to walk', 'to cook'),
  by: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('none' as const, 'as it was' as const) },
    { weight: 1, arbitrary: fc.integer({ min: -2, max: 370 }) },
  ),
  value: fc.nat(10),
  wait: fc.constantFrom(0, 1, 9, 10, 700, 1440, 3000),
});

function done(found: Case, doing: Doing, at: string): CaseDecision {
  const { who, deed, id, words, value } = doing;
  const by = people[who];
  const goals = found.goals ?? [];
  const theGoal = goals[doing.goal % Math.max(1, goals.length)];
  const theStep = theGoal?.steps[doing.step % Math.max(1, theGoal.steps.length)];
  const [goalId, stepId] = [theGoal?.id, theStep?.id];
  const today = dateAt(at, local.timeZone);
  const aGoal = (before?: string) => ({
    words,
    kind: 'skill' as const,
    day: typedDay(doing, before, today),
  });
  const aStep = (before?: string) => ({
    what: words,
    who: 'together' as const,
    whoElse: '',
    day: typedDay(doing, before, today),
  });
  switch (deed) {
    case 'goal':
      return addGoal(found, id, { ...aGoal(), confidence: value }, by, at, local);
    case 'goalChange':
      return changeGoal(found, goalId, aGoal(theGoal?.by), by, at, local);
    case 'reached':
    case 'setAside':
      return endGoal(found, goalId, deed, by, at, local);
    case 'again':
      return takeUpGoal(found, goalId, by, at);
    case 'step':
      return addStep(found, { goalId, id }, aStep(), by, at, local);
    case 'stepChange':
      return changeStep(found, { goalId, stepId }, aStep(theStep?.by), by, at, local);
    case 'stepDone':
      return endStep(found, { goalId, stepId }, 'done', by, at, local);
    case 'letGo':
      return endStep(found, { goalId, stepId }, 'letGo', by, at, local);
    case 'confidence':
      return sayGoalConfidence(found, goalId, value, by, at, local);
    case 'reviewed':
      return reviewPlan(found, by, at, local);
    case 'undo':
      return undoDeed(found, by, at);
  }
}

/** A plan of before, as full as it gets. */
const fullPlan = times(9, (at) =>
  goal({
    id: `goal${at}`,
    kind: 'skill',
    ...(at % 2 > 0 && { state: 'setAside', endedOn: `2026-11-${10 + at}` }),
    steps: times(at < 3 ? 4 : 3, (index) =>
      step({
        id: `step${at}${index}`,
        who: 'together',
        ...(index > 1 && { state: 'done', endedOn: '2026-11-20' }),
      }),
    ),
  }),
);

/** Both go the same way, whatever is done; what was reached is counted, so that a quiet run is not taken for a good one. */
function runs(
  sequence: readonly (Omit<Doing, 'id'> & { wait: number })[],
  before: readonly Goal[],
  reached: Set<string>,
): void {
  let found = dueCase('gettingStarted', { goals: [...before] });
  let model: Model = { goals: [...before] };
  let minute = 0;
  for (const [index, { wait, ...rest }] of sequence.entries()) {
    minute += wait;
    const at = new Date(begin + minute * 60_000).toISOString();
    const doing = { ...rest, id: `id${index}` };
    const next = becomes(model, doing, minute, dateAt(at, local.timeZone));
    const decision = done(found, doing, at);
    expect([doing, decision.ok]).toEqual([doing, next !== undefined]);
    if (!decision.ok || !next) continue;
    model = next;
    found = { ...decision.next, revision: found.revision + 1 };
    reached.add(doing.deed);
    const steps = model.goals.flatMap((one) => one.steps);
    if (steps.length === 30) reached.add('full');
    expect(found.goals ?? []).toEqual(model.goals);
    expect(found.planReviewedOn).toBe(model.reviewed);
    expect(new TextEncoder().encode(JSON.stringify(found.goals ?? [])).length).toBeLessThan(30_000);
  }
}

test('a plan goes the way of its model, whatever is done and undone', () => {
  const reached = new Set<string>();
  void fc.assert(
    fc.property(
      fc.array(someDoing, { minLength: 20, maxLength: 80, size: 'max' }),
      fc.constantFrom([], fullPlan),
      (sequence, before) => runs(sequence, before, reached),
    ),
    { numRuns: randomRuns },
  );
  // fewer runs need not come by all of it
  if (randomRuns < 100) return;
  expect([...reached].sort()).toEqual([...new Set([...deeds, 'full'])].sort());
});
