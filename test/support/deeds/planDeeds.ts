import { goal, goalId, reached, stepId, withStep } from '../plans';
import type { CaseDeed } from './caseDeed';

const on = 'plan.open';
const ids = { goalId };
const ofStep = { goalId, stepId };
const written = { words: 'Canary: to sing with others', kind: 'skill', by: '2026-12-08', confidence: '4' };
const small = { what: 'Canary: walk past the hall', who: 'other', whoElse: 'Canary: a peer worker' };

/** Goals, small next steps, how confident they feel. */
export const planDeeds: CaseDeed[] = [
  {
    verb: 'plan.goal',
    by: 'ana',
    status: 'gettingStarted',
    event: 'goalAdded',
    inputs: () => written,
    on,
  },
  {
    verb: 'plan.goal',
    by: 'lou',
    status: 'paused',
    event: 'goalAdded',
    more: () => withStep,
    inputs: () => ({ words: 'Canary: to garden', kind: 'goal' }),
    on,
  },
  {
    verb: 'plan.goalChange',
    by: 'ana',
    status: 'named',
    event: 'goalChanged',
    more: () => withStep,
    inputs: () => ({ words: 'Canary: to sing on Tuesdays', kind: 'goal' }),
    ids,
    on,
  },
  {
    verb: 'plan.goalReached',
    by: 'ana',
    status: 'gettingStarted',
    event: 'goalReached',
    more: () => withStep,
    ids,
    on,
  },
  {
    verb: 'plan.goalSetAside',
    by: 'lou',
    status: 'gettingStarted',
    event: 'goalSetAside',
    more: () => withStep,
    ids,
    on,
  },
  {
    verb: 'plan.goalAgain',
    by: 'ana',
    status: 'gettingStarted',
    event: 'goalTakenUp',
    more: () => reached,
    ids,
    on,
  },
  {
    verb: 'plan.step',
    by: 'ana',
    status: 'gettingStarted',
    event: 'stepAdded',
    more: () => ({ goals: [goal()] }),
    inputs: () => ({ ...small, by: '2026-12-08' }),
    ids,
    on,
  },
  {
    verb: 'plan.stepChange',
    by: 'ana',
    status: 'gettingStarted',
    event: 'stepChanged',
    more: () => withStep,
    inputs: () => small,
    ids: ofStep,
    on,
  },
  {
    verb: 'plan.stepDone',
    by: 'ana',
    status: 'gettingStarted',
    event: 'stepDone',
    more: () => withStep,
    ids: ofStep,
    on,
  },
  {
    verb: 'plan.stepLetGo',
    by: 'lou',
    status: 'paused',
    event: 'stepLetGo',
    more: () => withStep,
    ids: ofStep,
    on,
  },
  {
    verb: 'plan.confidence',
    by: 'ana',
    status: 'gettingStarted',
    event: 'confidenceSaid',
    more: () => ({ goals: [goal({ kind: 'skill' })] }),
    inputs: () => ({ confidence: '6' }),
    ids,
    on,
  },
  {
    verb: 'plan.reviewed',
    by: 'ana',
    status: 'gettingStarted',
    event: 'planReviewed',
    more: () => withStep,
    on,
  },
];
