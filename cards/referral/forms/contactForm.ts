import { tryWayNames } from '../../../domain/referral/outcomeNames';
import { tryWays } from '../../../domain/referral/referral';
import { choiceSet, options, textInput } from '../../inputs';
import { labelled } from '../../parts';
import type { CaseForm } from '../caseForm';
import { safeToLeave } from '../safeToLeave';

/** What happened when the link worker tried to reach the person. */
export const contactForm: CaseForm = {
  verb: 'referral.firstContact',
  title: 'First contact',
  fields: ({ found: { participant, origin, fallbackContact } }) => ({
    shows: [
      labelled('How to reach them', participant.contact.details),
      safeToLeave(participant),
      ...(participant.doNotContactDirectly
        ? [labelled('Do not contact them directly', 'Talk with the referrer first.')]
        : []),
    ],
    inputs: [
      choiceSet(
        'result',
        'What happened?',
        [
          { title: 'We spoke', value: 'spoke' },
          { title: 'I left a message', value: 'leftMessage' },
          { title: 'No answer', value: 'noAnswer' },
        ],
        { style: 'expanded' },
      ),
      choiceSet('way', 'How did you try?', options(tryWays, tryWayNames), { value: participant.contact.way }),
      ...(origin.supportContext === 'sole'
        ? [
            textInput(
              'fallbackContact',
              'Local Connections is their only support: whom to turn to with a concern',
              {
                maxLength: 160,
                placeholder: 'A clinician or service, with a phone number',
                ...(fallbackContact && { value: fallbackContact }),
              },
            ),
          ]
        : []),
    ],
    proposes: ['way'],
    send: 'Save',
  }),
};
