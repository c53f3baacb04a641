import type { Local } from '../../domain/local';
import { dayInWords } from '../../domain/localTime';
import type { Case } from '../../domain/referral/case';
import type { Card } from '../card';
import { box, card, heading, line, problem, quiet } from '../parts';

/** After sending, in the dialog: the reference, who acts next and by when. */
export function referralSent(made: Case, local: Local, received: boolean): Card {
  const sent = made.referral.status === 'sent' ? dayInWords(made.referral.dueAt, local.timeZone) : '';
  return card([
    heading('Sent to the link workers'),
    box('good', [line(`✓ **${made.id}** is with Local Connections at ${local.name}.`)]),
    ...(received
      ? [
          line(
            `A link worker takes it${sent ? ` by ${sent}` : ''}. You hear when they do, when they have spoken, and when it closes.`,
          ),
        ]
      : [
          problem(`Nobody at ${local.name} has been set up to receive it yet.`),
          line(`It is kept. Please also ring the Local on **${local.phone}**.`),
        ]),
    quiet('Your status card is in your own chat with this bot. You can correct or withdraw it there.'),
  ]);
}
