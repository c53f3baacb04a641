import { labelled } from '../../parts';
import type { CaseForm } from '../../referral/caseForm';
import { confidenceOverTime } from '../confidenceWords';
import { goalIn, partGone } from './partGone';
import { confidenceInput } from './planInputs';

export const goalConfidenceForm: CaseForm = {
  verb: 'plan.confidence',
  title: 'How confident now',
  fields: (view) => {
    const goal = goalIn(view);
    if (!goal) return partGone;
    const before = confidenceOverTime(goal.confidence);
    return {
      shows: [labelled('Their goal', goal.words)],
      ...(before && { says: [`So far: ${before}`] }),
      inputs: [confidenceInput('How confident do they feel about it, 0 to 10, as they say themselves?')],
      send: 'Save',
      ids: { goalId: goal.id },
    };
  },
};
