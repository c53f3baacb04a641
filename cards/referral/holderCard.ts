import { holderOf } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import { statusInWords } from '../../domain/referral/referralStatus';
import { opens } from '../buttons';
import type { Action, Card } from '../card';
import { card, heading, line, typed } from '../parts';
import { casePress } from './casePress';
import { whoCanSee } from './footers';

/** The link worker's card once they have it: the next step and, while it is open, the name the person likes to be called. */
export function holderCard(found: Case, timeZone: string, nonce: string): Card {
  const status = statusInWords(found.referral, timeZone, { readerId: holderOf(found), isOfTheWork: true });
  const isOpen = found.referral.status === 'named' || found.referral.status === 'gettingStarted';
  return card(
    [
      heading(isOpen ? `You have this referral: ${found.id}` : `Referral ${found.id}`),
      ...(isOpen ? [typed(found.participant.calledName)] : []),
      line(status.next),
      whoCanSee('you here, and the Lead of the Local in theirs.'),
    ],
    holderActions(found, nonce),
  );
}

function holderActions(found: Case, nonce: string): Action[] {
  const open = opens('Open', casePress('referral.open', found, nonce));
  const close = opens('End with an outcome', casePress('referral.close.form', found, nonce));
  const handBack = opens('Hand back', casePress('referral.handBack.form', found, nonce));
  if (found.referral.status === 'named')
    return [
      opens('First contact', casePress('referral.firstContact.form', found, nonce), 'positive'),
      open,
      handBack,
      close,
    ];
  if (found.referral.status === 'gettingStarted') return [{ ...open, style: 'positive' }, handBack, close];
  return [open];
}
