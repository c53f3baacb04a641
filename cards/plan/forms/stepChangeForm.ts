import { labelled } from '../../parts';
import type { CaseForm } from '../../referral/caseForm';
import { goalIn, partGone, stepIn } from './partGone';
import { stepInputs } from './stepInputs';

export const stepChangeForm: CaseForm = {
  verb: 'plan.stepChange',
  title: 'Change a step',
  fields: (view) => {
    const goal = goalIn(view);
    const step = stepIn(view);
    if (!goal || !step) return partGone;
    return {
      shows: [labelled('Towards', goal.words)],
      inputs: stepInputs(view.today, step),
      send: 'Save',
      ids: { goalId: goal.id, stepId: step.id },
    };
  },
};
