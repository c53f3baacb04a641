import { card } from '../../../cards/parts';
import { goalChangeForm } from '../../../cards/plan/forms/goalChangeForm';
import { goalConfidenceForm } from '../../../cards/plan/forms/goalConfidenceForm';
import { goalForm } from '../../../cards/plan/forms/goalForm';
import { stepChangeForm } from '../../../cards/plan/forms/stepChangeForm';
import { stepForm } from '../../../cards/plan/forms/stepForm';
import { planPart } from '../../../cards/plan/planPart';
import { planSection } from '../../../cards/plan/planSection';
import { caseForm } from '../../../cards/referral/caseForm';
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
import { found, local, long, type Made, named, nonce, times, worker, zone } from './made';

const on = '2026-12-09';
const at = '2026-11-22T22:10:00.000Z';
const stepOf = (goal: number, index: number): Step => ({
  id: `S${goal}L${index}`.padEnd(12, 'X'),
  what: long(mostStepLetters),
  who: 'other',
  whoElse: long(mostWhoLetters),
  by: on,
  ...(index < mostOpenSteps ? { state: 'open' } : { state: 'done', endedOn: on }),
});
const goalOf = (index: number, open: number): Goal => ({
  id: `G${index}`.padEnd(12, 'X'),
  kind: 'skill',
  words: long(mostGoalLetters),
  setOn: on,
  by: on,
  ...(index < open ? { state: 'open' } : { state: 'setAside', endedOn: on }),
  confidence: times(mostConfidences, () => ({ on, value: 10 })),
  steps: times(mostSteps, (step) => stepOf(index, step)),
});
/** With as many open as may be, and every other one ended. */
const planOf = (open: number): Case => ({
  ...found('gettingStarted'),
  goals: withRoom(times(mostGoals, (index) => goalOf(index, open))),
  planReviewedOn: on,
  undo: {
    by: worker.id,
    until: '2026-11-22T22:20:00.000Z',
    revision: 1,
    before: found('gettingStarted'),
  },
});

const goalId = goalOf(0, 1).id;
const stepId = stepOf(0, 0).id;
const view = {
  relations: ['holder', 'lead'] as const,
  local,
  nonce,
  readerId: worker.id,
  today: '2026-11-23',
  timeZone: zone,
  now: at,
  nonceFor: () => nonce,
  says: 'The step is in the plan.',
};
const full = planOf(mostOpenGoals);
const asks = { ...view, found: full, typed: { goalId, stepId }, problems: {}, people: [] };
const typed = {
  words: long(mostGoalLetters),
  what: long(mostStepLetters),
  whoElse: long(mostWhoLetters),
  by: '2020-01-01',
};
const problems = { words: 'Please write it.', what: 'Please write it.', by: 'Please choose a day.' };

export const dialogsOfPlan: Made[] = [
  ...named(
    planPart,
    planPart({ ...view, found: full }),
    planPart({ ...view, found: planOf(mostOpenGoals - 1) }),
    planPart({ ...view, found: planOf(0) }),
    planPart({ ...view, found: found('gettingStarted') }),
    planPart({ ...view, found: full, relations: ['careTeam'] }),
    planPart({ ...view, found: found('closed'), relations: ['careTeam'] }),
  ),
  ...named(
    planSection,
    card(planSection({ ...view, found: full })),
    card(planSection({ ...view, found: found('gettingStarted') })),
  ),
  ...[goalForm, goalChangeForm, stepForm, stepChangeForm, goalConfidenceForm].flatMap((form): Made[] => [
    [`caseForm ${form.verb}, full`, caseForm(form, asks)],
    [`caseForm ${form.verb}, of what is gone`, caseForm(form, { ...asks, typed: {} })],
    [
      `caseForm ${form.verb}, to be mended`,
      caseForm(form, { ...asks, typed: { ...asks.typed, ...typed }, problems }),
    ],
  ]),
];
