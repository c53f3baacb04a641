import { contactWayNames, contactWays } from '../../../domain/referral/participant';
import { mostLetters } from '../../../domain/referral/refer/mostLetters';
import { choiceSet, options, textInput, toggle } from '../../inputs';
import type { CaseForm } from '../caseForm';

/** The name they like to be called, and how to reach them, as they turn out to be. */
export const contactDetailsForm: CaseForm = {
  verb: 'referral.contact',
  title: 'Name and contact',
  fields: ({ found: { participant } }) => ({
    inputs: [
      textInput('calledName', 'Name they like to be called', {
        maxLength: mostLetters.calledName,
        value: participant.calledName,
      }),
      textInput('contactDetails', 'How to reach them', {
        maxLength: mostLetters.contactDetails,
        value: participant.contact.details,
      }),
      choiceSet('contactWay', 'How they like to be reached', options(contactWays, contactWayNames), {
        value: participant.contact.way,
      }),
      {
        ...toggle('safeToLeaveMessage', 'Leaving a message', 'It is safe to leave a message'),
        value: String(participant.contact.safeToLeaveMessage),
      },
      {
        ...toggle('doNotContactDirectly', 'Contacting them', 'Do not contact them directly'),
        value: String(participant.doNotContactDirectly),
      },
    ],
    send: 'Save',
  }),
};
