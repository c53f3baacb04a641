import { fiveGoals, goal, goalId, reached, sixSteps, step, stepId, withStep } from '../plans';
import type { CaseRefusal } from './caseRefusal';

const ids = { goalId };
const ofStep = { goalId, stepId };
const aGoal = { words: 'Canary: to sing', kind: 'goal', by: '' };
const aStep = { what: 'Canary: ring', who: 'together', whoElse: '', by: '' };
const badDays = ['2026-11-22', '2027-11-25', 'tomorrow', '2026-02-30'];
const skill = { goals: [goal({ kind: 'skill', confidence: [{ on: '2026-11-23', value: 6 }] })] };
/** A day that has gone by. */
const late = { goals: [goal({ by: '2026-11-20', steps: [step({ by: '2026-11-20' })] })] };

const forms: [verb: string, inputs: Record<string, string>, words: string][] = [
  ['plan.goal', aGoal, 'words'],
  ['plan.goalChange', aGoal, 'words'],
  ['plan.step', aStep, 'what'],
  ['plan.stepChange', aStep, 'what'],
];
const presses = [
  'plan.goalReached',
  'plan.goalSetAside',
  'plan.goalAgain',
  'plan.stepDone',
  'plan.stepLetGo',
  'plan.confidence',
  'plan.reviewed',
];
const every: [verb: string, inputs: Record<string, string>][] = [
  ...forms.map(([verb, inputs]): [string, Record<string, string>] => [verb, inputs]),
  ...presses.map((verb): [string, Record<string, string>] => [verb, { confidence: '4' }]),
];

/** Goals, small next steps, how confident they feel. */
export const ofPlan: CaseRefusal[] = [
  ...every.flatMap(([verb, inputs]): CaseRefusal[] => [
    ['ana', verb, 'closed', 'already-ended', { inputs, ids: ofStep, more: withStep }],
    ['lou', verb, 'sent', 'not-taken', { inputs, ids: ofStep, more: withStep }],
    ['ben', verb, 'gettingStarted', 'not-yours', { inputs, ids: ofStep, more: withStep }],
    ['dana', verb, 'named', 'not-yours', { inputs, ids: ofStep, more: withStep }],
  ]),
  ...every
    .filter(([verb]) => verb !== 'plan.goal' && verb !== 'plan.reviewed')
    .map(([verb, inputs]): CaseRefusal => ['ana', verb, 'gettingStarted', 'no-such-part', { inputs, ids }]),
  ...['plan.stepChange', 'plan.stepDone', 'plan.stepLetGo'].map(
    (verb): CaseRefusal => [
      'ana',
      verb,
      'gettingStarted',
      'no-such-part',
      { inputs: aStep, ids, more: withStep },
    ],
  ),
  ...forms.flatMap(([verb, inputs, words]): CaseRefusal[] => [
    [
      'ana',
      verb,
      'gettingStarted',
      'words-needed',
      { inputs: { ...inputs, [words]: '  ' }, ids: ofStep, more: withStep, beside: words },
    ],
    ...badDays.map(
      (by): CaseRefusal => [
        'ana',
        verb,
        'gettingStarted',
        'check-in-day-needed',
        { inputs: { ...inputs, by }, ids: ofStep, more: late, beside: 'by' },
      ],
    ),
  ]),
  ['ana', 'plan.goal', 'paused', 'plan-full', { inputs: aGoal, more: fiveGoals, beside: 'words' }],
  ['ana', 'plan.step', 'named', 'plan-full', { inputs: aStep, ids, more: sixSteps, beside: 'what' }],
  [
    'ana',
    'plan.goalAgain',
    'named',
    'plan-full',
    {
      ids: { goalId: 'GQAVCANARY99' },
      more: { goals: [...fiveGoals.goals, goal({ id: 'GQAVCANARY99', state: 'setAside' })] },
    },
  ],
  [
    'ana',
    'plan.goalChange',
    'named',
    'already-so',
    { inputs: { ...aGoal, words: 'Canary: to sing again' }, ids, more: withStep, beside: 'words' },
  ],
  [
    'ana',
    'plan.stepChange',
    'named',
    'already-so',
    {
      inputs: { ...aStep, what: 'Canary: ring the choir', who: 'linkWorker' },
      ids: ofStep,
      more: withStep,
      beside: 'what',
    },
  ],
  ['ana', 'plan.goalReached', 'named', 'already-so', { ids, more: reached }],
  ['ana', 'plan.goalSetAside', 'named', 'not-now-here', { ids, more: reached }],
  ['ana', 'plan.goalChange', 'named', 'not-now-here', { inputs: aGoal, ids, more: reached }],
  ['ana', 'plan.goalAgain', 'named', 'already-so', { ids, more: withStep }],
  ['ana', 'plan.step', 'named', 'not-now-here', { inputs: aStep, ids, more: reached }],
  ['ana', 'plan.stepDone', 'named', 'not-now-here', { ids: ofStep, more: reached }],
  [
    'ana',
    'plan.stepLetGo',
    'named',
    'not-now-here',
    { ids: ofStep, more: { goals: [goal({ steps: [step({ state: 'done' })] })] } },
  ],
  [
    'ana',
    'plan.confidence',
    'named',
    'confidence-needed',
    { inputs: { confidence: '' }, ids, more: skill, beside: 'confidence' },
  ],
  ...['11', '-1', '4.5', 'very'].map(
    (confidence): CaseRefusal => [
      'ana',
      'plan.confidence',
      'named',
      'confidence-needed',
      { inputs: { confidence }, ids, more: skill, beside: 'confidence' },
    ],
  ),
  [
    'ana',
    'plan.confidence',
    'named',
    'already-so',
    { inputs: { confidence: '6' }, ids, more: skill, beside: 'confidence' },
  ],
  ['ana', 'plan.confidence', 'named', 'not-now-here', { inputs: { confidence: '6' }, ids, more: reached }],
  ['ana', 'plan.reviewed', 'named', 'not-now-here', { more: reached }],
  ['ana', 'plan.reviewed', 'named', 'already-so', { more: { ...withStep, planReviewedOn: '2026-11-23' } }],
];
