import { type ConsentPurpose, consentPurposes } from '../../../domain/referral/people/consent';
import { toggle } from '../../inputs';
import type { CaseForm } from '../caseForm';

/** Each in the words in which it can be asked. */
export const consentNames: Record<ConsentPurpose, string> = {
  refer: 'Being referred, and a link worker getting in touch',
  shareWithTeam: 'Sharing with their care team at this Local',
  tellReferrerOutcome:
    'Telling the referrer that they have begun to go along to something, and what came of it',
  contactGroup: 'Getting in touch with a group for them, after asking each time',
  contactGp: 'A note to their GP',
  evaluationContact: 'Being asked about the evaluation',
};

/** Six switches, each on its own. */
export const consentsForm: CaseForm = {
  verb: 'referral.consents',
  title: 'Consents',
  fields: ({ found: { consents } }) => ({
    says: ['What the person says yes to. Each holds from the moment you save, everywhere.'],
    inputs: consentPurposes.map((purpose) => ({
      ...toggle(purpose, consentNames[purpose], 'Yes'),
      value: String(consents[purpose].given),
    })),
    note: 'Taking back the first one ends the referral. Each of the others closes only what it opened.',
    send: 'Save consents',
  }),
};
