import { reasonNames, reasons } from '../../../domain/referral/participant';
import { mostLetters } from '../../../domain/referral/refer/mostLetters';
import type { Element } from '../../card';
import { asked, choiceSet, options, textInput } from '../../inputs';
import { quiet } from '../../parts';
import type { ReferralFormView } from './referralFormView';
import { alsoAgreed } from './referralMoreConsents';
import { fold } from './referralMoreFold';
import { whereFrom } from './referralMoreOrigin';
import { aboutThem } from './referralMorePerson';

/** What helps the link worker and never holds a referral up. Folded away until it is wanted. */
export function ifYouKnow(view: ReferralFormView): Element[] {
  const ask = asked(view.typed, view.problems);
  const [button, folded] = fold('ifYouKnow', 'More, if you know', view, [
    quiet('Please do not name other people, and keep clinical information in your client record.'),
    ...ask(
      choiceSet('reasons', 'What brings them here', options(reasons, reasonNames), {
        isMultiSelect: true,
        style: 'expanded',
      }),
    ),
    ...ask(
      textInput('whatMatters', 'What matters to them, in their own words', {
        isMultiline: true,
        maxLength: mostLetters.whatMatters,
      }),
    ),
    ...alsoAgreed(view),
    ...aboutThem(view),
    ...whereFrom(view),
  ]);
  return [...(button ? [{ ...button, separator: true }] : []), ...(folded ? [folded] : [])];
}
