import { goalChangeForm } from '../../cards/plan/forms/goalChangeForm';
import { goalConfidenceForm } from '../../cards/plan/forms/goalConfidenceForm';
import { goalForm } from '../../cards/plan/forms/goalForm';
import { stepChangeForm } from '../../cards/plan/forms/stepChangeForm';
import { stepForm } from '../../cards/plan/forms/stepForm';
import { addGoal } from '../../domain/plan/addGoal';
import { addStep } from '../../domain/plan/addStep';
import { changeGoal } from '../../domain/plan/changeGoal';
import { changeStep } from '../../domain/plan/changeStep';
import { sayGoalConfidence } from '../../domain/plan/sayGoalConfidence';
import { mayWork } from '../../domain/referral/access';
import { isWork } from '../../domain/referral/statusGroups';
import type { FormDeed } from '../referral/formDeed';
import { planPartOf } from './planPartOf';
import { confidenceIn, goalTyped, idsIn, newId, stepTyped } from './planTyped';

const ofPlan: Pick<FormDeed, 'opensFor' | 'shows'> = {
  opensFor: (relations, { referral }) => isWork(referral) && mayWork(relations),
  shows: planPartOf.shows,
};
const besideWords = { 'words-needed': 'words', 'check-in-day-needed': 'by' } as const;
const besideWhat: FormDeed['problemAt'] = {
  'words-needed': (typed) => {
    const { what, who, whoElse } = stepTyped(typed);
    return [...(what ? [] : ['what']), ...(who === 'other' && !whoElse ? ['whoElse'] : [])];
  },
  'check-in-day-needed': 'by',
};

/** What the plan asks for: goals, steps, how confident they feel. */
export const planDeeds: FormDeed[] = [
  {
    ...ofPlan,
    form: goalForm,
    change: (found, typed, { by, at, local, press }) =>
      addGoal(found, newId(press), goalTyped(typed), by, at, local),
    problemAt: { ...besideWords, 'plan-full': 'words' },
    freeText: ['words'],
    says: 'The goal is in the plan.',
  },
  {
    ...ofPlan,
    form: goalChangeForm,
    change: (found, typed, { by, at, local, press }) =>
      changeGoal(found, idsIn(press).goalId, goalTyped(typed), by, at, local),
    problemAt: { ...besideWords, 'already-so': 'words' },
    freeText: ['words'],
    says: 'The goal is changed.',
  },
  {
    ...ofPlan,
    form: stepForm,
    change: (found, typed, { by, at, local, press }) =>
      addStep(found, { goalId: idsIn(press).goalId, id: newId(press) }, stepTyped(typed), by, at, local),
    problemAt: { ...besideWhat, 'plan-full': 'what' },
    freeText: ['what', 'whoElse'],
    says: 'The step is in the plan.',
  },
  {
    ...ofPlan,
    form: stepChangeForm,
    change: (found, typed, { by, at, local, press }) =>
      changeStep(found, idsIn(press), stepTyped(typed), by, at, local),
    problemAt: { ...besideWhat, 'already-so': 'what' },
    freeText: ['what', 'whoElse'],
    says: 'The step is changed.',
  },
  {
    ...ofPlan,
    form: goalConfidenceForm,
    change: (found, typed, { by, at, local, press }) =>
      sayGoalConfidence(found, idsIn(press).goalId, confidenceIn(typed), by, at, local),
    problemAt: { 'confidence-needed': 'confidence', 'already-so': 'confidence' },
    says: 'Written down, with today’s date.',
  },
];
