import { holderOf } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import { statusInWords } from '../../domain/referral/referralStatus';
import { opens } from '../buttons';
import type { Action, Card } from '../card';
import { nextCheckInDay } from '../checkIn/nextStepWords';
import { card, heading, line, typed } from '../parts';
import { casePress } from './casePress';
import { whoCanSee } from './footers';

/** The link worker's card while they have it: the next step, and the name the person likes to be called. */
export function holderCard(found: Case, timeZone: string, nonce: string): Card {
  const status = statusInWords(found.referral, timeZone, { readerId: holderOf(found), isOfTheWork: true });
  const next = nextCheckInDay(found, timeZone);
  return card(
    [
      heading(`You have this referral: ${found.id}`),
      typed(found.participant.calledName),
      line(status.next),
      ...(next ? [line(next)] : []),
      ...(found.concern ? [line('A concern was handed over. Reminders rest.')] : []),
      whoCanSee('you here, and the Lead of the Local in theirs.'),
    ],
    holderActions(found, nonce),
  );
}

function holderActions(found: Case, nonce: string): Action[] {
  const { status } = found.referral;
  const press = (verb: string) => casePress(verb, found, nonce);
  const open = opens('Open', press('referral.open'));
  const concern = opens('Concern', press('referral.concern.form'));
  const handBack = opens('Hand back', press('referral.handBack.form'));
  if (status === 'named' || status === 'trying')
    return [opens('First contact', press('referral.firstContact.form'), 'positive'), open, handBack, concern];
  const close = opens('End with an outcome', press('referral.close.form'));
  if (status === 'gettingStarted')
    return [
      opens('Write down a check-in', press('referral.checkIn.form'), 'positive'),
      open,
      close,
      handBack,
      concern,
    ];
  return [{ ...open, style: 'positive' }, close, handBack, concern];
}
