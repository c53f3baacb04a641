import {
  ageBandNames,
  ageBands,
  careStatuses,
  careStatusNames,
  contactWayNames,
  contactWays,
  participantTypeNames,
  participantTypes,
} from '../../../domain/referral/participant';
import { collectionNotice } from '../../../domain/referral/refer/collectionNotice';
import { mostLetters } from '../../../domain/referral/refer/mostLetters';
import type { Element } from '../../card';
import { asked, choiceSet, options, textInput } from '../../inputs';
import { box, line, smallHeading } from '../../parts';
import { safeContact } from './referralFormSafeContact';
import type { ReferralFormView } from './referralFormView';

/** The six things that a referral needs. */
export function sixNeeded(view: ReferralFormView): Element[] {
  const { typed, problems, locals, press } = view;
  const ask = asked(typed, problems);
  return [
    smallHeading('Six things we need'),
    ...(locals.length > 1 && press.caseId === undefined
      ? ask(
          choiceSet(
            'localId',
            'Which Local',
            locals.map(({ id, name }) => ({ title: name, value: id })),
            { value: press.localId },
          ),
        )
      : []),
    ...ask(textInput('calledName', '1. Name they like to be called', { maxLength: mostLetters.calledName })),
    ...ask(choiceSet('participantType', '2. Who they are', options(participantTypes, participantTypeNames))),
    ...ask(
      choiceSet('ageBand', '3. Age', [
        ...options(ageBands, ageBandNames),
        { title: 'Under 26', value: 'under26' },
      ]),
    ),
    ...ask(
      choiceSet(
        'careStatus',
        '4. Receiving care and support from this Local?',
        options(careStatuses, careStatusNames),
      ),
    ),
    ...ask(
      textInput('contactDetails', '5. One way to reach them', {
        maxLength: mostLetters.contactDetails,
        placeholder: 'Phone number, email or address',
      }),
    ),
    ...ask(
      choiceSet('contactWay', 'How they like to be reached', options(contactWays, contactWayNames), {
        value: 'call',
      }),
    ),
    ...safeContact(view),
    ...consentAsked(ask),
  ];
}

function consentAsked(ask: ReturnType<typeof asked>): Element[] {
  return [
    ...ask(
      choiceSet('consent', '6. Has the person said yes to this referral?', [
        { title: 'Yes, they told me', value: 'told' },
        { title: 'Yes, in writing', value: 'written' },
        { title: 'Yes, through a carer who may decide for them', value: 'carerWithAuthority' },
        { title: 'Not yet', value: 'notYet' },
      ]),
    ),
    {
      type: 'ActionSet',
      actions: [
        {
          type: 'Action.ToggleVisibility',
          title: 'What to tell the person',
          targetElements: ['collectionNotice'],
        },
      ],
    },
    {
      ...box('emphasis', [smallHeading('You can read this aloud'), ...collectionNotice.paragraphs.map(line)]),
      id: 'collectionNotice',
      isVisible: false,
    },
  ];
}
