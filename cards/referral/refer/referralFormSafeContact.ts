import type { Element } from '../../card';
import { asked, toggle } from '../../inputs';
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
