import { reasonNames, reasons } from '../../domain/referral/participant';
import type { Element } from '../card';
import { asked, choiceSet, options, textInput, toggle } from '../inputs';
import { quiet } from '../parts';
import type { ReferralFormView } from './referralFormView';

/** Beside the way to reach them: unanswered, nobody leaves a message. */
export function safeContact({ typed, problems }: ReferralFormView): Element[] {
  const ask = asked(typed, problems);
  return [
    ...ask(toggle('safeToLeaveMessage', 'Leaving a message', 'It is safe to leave a message')),
    ...ask(
      toggle('doNotContactDirectly', 'Contacting them', 'Do not contact them directly, talk with me first'),
    ),
  ];
}

/** What helps the link worker and never holds a referral up. Folded away until it is wanted. */
export function ifYouKnow({ typed, problems }: ReferralFormView): Element[] {
  const ask = asked(typed, problems);
  const isUsed = ['reasons', 'whatMatters'].some((id) => typed[id] || problems[id]);
  return [
    {
      type: 'ActionSet',
      separator: true,
      actions: [
        { type: 'Action.ToggleVisibility', title: 'More, if you know', targetElements: ['ifYouKnow'] },
      ],
    },
    {
      type: 'Container',
      id: 'ifYouKnow',
      isVisible: isUsed,
      items: [
        ...ask(
          choiceSet('reasons', 'What brings them here', options(reasons, reasonNames), {
            isMultiSelect: true,
            style: 'expanded',
          }),
        ),
        ...ask(
          textInput('whatMatters', 'What matters to them, in their own words', {
            isMultiline: true,
            maxLength: 1000,
          }),
        ),
        quiet('Please do not name other people, and keep clinical information in your client record.'),
      ],
    },
  ];
}
