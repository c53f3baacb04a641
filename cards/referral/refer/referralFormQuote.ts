import type { Element } from '../../card';
import { asked, toggle } from '../../inputs';
import { typed as asTyped, box, smallHeading } from '../../parts';
import type { ReferralFormView } from './referralFormView';

/** The message that the form was opened from, to look at while filling it in. Teams hands it over anew each time. */
export function quotedMessage({ message, typed, problems }: ReferralFormView): Element[] {
  if (!message) return [];
  return [
    box('emphasis', [
      smallHeading('From the message; it is not kept unless you say so'),
      asTyped(message),
      ...asked(typed, problems)(toggle('keepMessage', 'The message', 'Keep this message with the referral')),
    ]),
  ];
}
