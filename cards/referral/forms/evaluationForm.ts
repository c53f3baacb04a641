import { choiceSet } from '../../inputs';
import type { CaseForm } from '../caseForm';

/** Only whether they were asked. A yes is written under Consents. */
export const evaluationForm: CaseForm = {
  verb: 'referral.evaluation',
  title: 'Evaluation invitation',
  fields: ({ found: { evaluation } }) => ({
    says: [
      'Were they asked to take part in the evaluation? A yes to being contacted is written under Consents.',
    ],
    inputs: [
      choiceSet(
        'invitation',
        'Where it stands',
        [
          { title: 'Not asked', value: 'notAsked' },
          { title: 'Asked, thinking about it', value: 'asked' },
          { title: 'Declined', value: 'declined' },
        ],
        { style: 'expanded', ...(evaluation !== 'consented' && { value: evaluation }) },
      ),
    ],
    note: 'No answers to the evaluation are kept here.',
    send: 'Save',
  }),
};
