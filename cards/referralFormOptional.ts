import { reasonNames, reasons } from '../domain/participant';
import type { Element } from './card';
import { asked, choiceSet, options, textInput, toggle } from './inputs';
import { smallHeading } from './parts';
import type { ReferralFormView } from './referralFormView';

/** What helps the link worker and never holds a referral up. */
export function ifYouKnow({ typed, problems }: ReferralFormView): Element[] {
  const ask = asked(typed, problems);
  return [
    { ...smallHeading('If you know'), separator: true },
    ...ask(toggle('safeToLeaveMessage', 'Leaving a message', 'It is safe to leave a message')),
    ...ask(
      toggle('doNotContactDirectly', 'Contacting them', 'Do not contact them directly, talk with me first'),
    ),
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
  ];
}
