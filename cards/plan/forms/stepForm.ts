import { labelled } from '../../parts';
import type { CaseForm } from '../../referral/caseForm';
import { goalIn, partGone } from './partGone';
import { stepInputs } from './stepInputs';

export const stepForm: CaseForm = {
  verb: 'plan.step',
  title: 'A next step',
  fields: (view) => {
    const goal = goalIn(view);
    if (!goal) return partGone;
    return {
      shows: [labelled('Towards', goal.words)],
      inputs: stepInputs(view.today),
      send: 'Add the step',
      ids: { goalId: goal.id },
    };
  },
};
