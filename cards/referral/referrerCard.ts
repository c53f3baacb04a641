import type { Case } from '../../domain/referral/case';
import { outcomeNames } from '../../domain/referral/outcomeNames';
import { statusInWords } from '../../domain/referral/referralStatus';
import { opens } from '../buttons';
import type { Card } from '../card';
import { card, heading, line, typed } from '../parts';
import { casePress } from './casePress';
import { whoCanSee } from './footers';

/** The referrer's own card in their one-to-one chat: the name they entered, where the referral stands, what they can do. */
export function referrerCard(found: Case, timeZone: string, nonce: string): Card {
  const { referral } = found;
  const status = statusInWords(referral, timeZone);
  const isOpen = referral.status !== 'closed' && referral.status !== 'withdrawn';
  return card(
    [
      heading(`Your referral ${found.id}`),
      ...(isOpen ? [typed(found.participant.calledName)] : []),
      line(`**${status.label}.** ${status.next}`),
      ...outcomeLine(found),
      whoCanSee('you here; the link workers and Lead of the Local in theirs.'),
    ],
    [
      ...(referral.status === 'sent'
        ? [opens('Correct it', casePress('referral.correct.form', found, nonce))]
        : []),
      ...(isOpen ? [opens('Withdraw', casePress('referral.withdraw.form', found, nonce))] : []),
    ],
  );
}

/** Only where the person agreed to tell the referrer. */
export function outcomeLine(found: Case) {
  const told = found.consents.tellReferrerOutcome.given && found.referral.status === 'closed';
  return told && found.referral.status === 'closed'
    ? [line(`What came of it: ${outcomeNames[found.referral.outcome]}.`)]
    : [];
}
