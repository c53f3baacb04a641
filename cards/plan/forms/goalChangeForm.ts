import type { CaseForm } from '../../referral/caseForm';
import { goalInputs } from './goalInputs';
import { goalIn, partGone } from './partGone';

export const goalChangeForm: CaseForm = {
  verb: 'plan.goalChange',
  title: 'Change a goal',
  fields: (view) => {
    const goal = goalIn(view);
    if (!goal) return partGone;
    return { inputs: goalInputs(view.today, goal), send: 'Save', ids: { goalId: goal.id } };
  },
};
