import type { CaseForm } from '../../referral/caseForm';
import { goalInputs } from './goalInputs';
import { confidenceInput } from './planInputs';

export const goalForm: CaseForm = {
  verb: 'plan.goal',
  title: 'A goal',
  fields: ({ today }) => ({
    inputs: [
      ...goalInputs(today),
      confidenceInput('If it is about a skill: how confident do they feel now, 0 to 10?'),
    ],
    send: 'Add the goal',
  }),
};
