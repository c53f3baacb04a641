import { asksPrivacyOfficer } from '../../domain/information/asksPrivacyOfficer';
import { notGivenReasons } from '../../domain/information/endRequest';
import { informationKinds } from '../../domain/referral/people/informationRequest';
import { choiceSet, options, toggle } from '../inputs';
import type { CaseForm, CaseFormView } from '../referral/caseForm';
import { notGivenNames, requestNames } from './requestNames';

const requestIn = ({ typed }: CaseFormView) => ({ requestId: typed['requestId'] ?? '' });

export const askForm: CaseForm = {
  verb: 'information.ask',
  title: 'They asked about their own record',
  fields: ({ local }) => ({
    says: [
      'Anybody may ask to see what is held about them, or to have it put right. They need give no reason.',
    ],
    inputs: [
      choiceSet('kind', 'What they asked for', options(informationKinds, requestNames), {
        style: 'expanded',
      }),
    ],
    note: `The Lead answers within ${local.clocks.informationDays} days. What they told you about it is not written here: please tell the Lead.`,
    send: 'Save',
  }),
};

/** All ticked by the Lead who has read it, before anything is given. */
export const checkForm: CaseForm = {
  verb: 'information.check',
  title: 'Gone through',
  fields: (view) => ({
    says: ['Please tick what you have done. Without it nothing is given.'],
    inputs: [
      toggle('others', 'Other people', 'Gone through for what is about other people'),
      toggle(
        'harm',
        'Safety',
        'No risk of family violence or other serious harm if this is given (s31 of the Mental Health and Wellbeing Act)',
      ),
      ...(asksPrivacyOfficer(view.found)
        ? [
            toggle(
              'spoken',
              'Privacy officer',
              'Spoken with the privacy officer first: this record is held back or restricted, or is linked with somebody else’s',
            ),
          ]
        : []),
    ],
    note: 'Where you are not sure, do not give it yet. Speak with the privacy officer.',
    ids: requestIn(view),
    send: 'Gone through',
  }),
};

export const notGivenForm: CaseForm = {
  verb: 'information.notGiven',
  title: 'Not given, or not put right',
  fields: (view) => ({
    inputs: [choiceSet('reason', 'Why', options(notGivenReasons, notGivenNames), { style: 'expanded' })],
    note: 'Tell the person that they can complain to the Health Complaints Commissioner. The reason stays with those who do the work, and in no text for the person.',
    ids: requestIn(view),
    send: 'Save',
  }),
};
