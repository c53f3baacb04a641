import type { Local } from '../../domain/local';
import { does } from '../buttons';
import type { Card } from '../card';
import { choiceSet } from '../inputs';
import { card, heading, line, quiet } from '../parts';

/** To somebody who is not staff of any Local here. Reveals nothing but what is public. */
export function noAccess(locals: readonly Local[], nonce: string): Card {
  return card(
    [
      heading('Hello, we have not met yet'),
      line(
        'Local Connections is for the teams of the Mental Health and Wellbeing Locals. If you work in one, its Lead can let you in.',
      ),
      choiceSet(
        'localId',
        'Which Local do you work in?',
        locals.map(({ id, name }) => ({ title: name, value: id })),
      ),
      quiet(
        'Looking for support yourself? Your Local is free and needs no referral. In danger now: call 000.',
      ),
    ],
    [does('Ask for access', { verb: 'staff.ask', nonce }, 'positive')],
  );
}

export function accessAsked(local: Local): Card {
  return card([
    heading('Asked. Thank you'),
    line(`The Lead of ${local.name} has your request. You hear here as soon as it is answered.`),
  ]);
}

/** A Local where nobody could answer. */
export function nobodyThereYet(local: Local): Card {
  return card([
    heading(`Nobody at ${local.name} can answer yet`),
    line(`Its team has not been set up here. Please ring the Local on **${local.phone}**.`),
    quiet('Your request is kept, and goes to its Lead as soon as there is one.'),
  ]);
}
