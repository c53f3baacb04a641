import { dateInput } from '../../inputs';
import type { CaseForm } from '../caseForm';

/** Not right now. A day to get in touch again is always set. */
export const pauseForm: CaseForm = {
  verb: 'referral.pause',
  title: 'Pause',
  fields: ({ today }) => ({
    says: ['A rest, for as long as they like. Choose the day on which you get in touch again.'],
    inputs: [dateInput('resumeOn', 'Get in touch again on', { min: today })],
    note: 'Why stays between you and them: no reason is asked.',
    send: 'Pause',
  }),
};
