import { nextStepOf, referralByNextStep } from '../../domain/checkIn/nextStep';
import type { Local } from '../../domain/local';
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
export function holderCard(found: Case, local: Local, today: string, nonce: string): Card {
  const referral = referralByNextStep(found, local, today);
  const status = statusInWords(referral, local.timeZone, { readerId: holderOf(found), isOfTheWork: true });
  const next = nextCheckInDay(found, local, today);
  return card(
    [
      heading(`You have this referral: ${found.id}`),
      typed(found.participant.calledName),
      line(status.next),
      ...(next ? [line(next)] : []),
      ...(found.concern ? [line('A concern was handed over. Reminders rest.')] : []),
      whoCanSee('you here, and the Lead of the Local in theirs.'),
    ],
    holderActions(found, nonce, nextStepOf(found, local, today)?.is === 'none'),
  );
}

function holderActions(found: Case, nonce: string, isWithout: boolean): Action[] {
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
      ...(isWithout ? [opens('Set the next check-in', press('referral.checkInSet.form'), 'positive')] : []),
      opens('Write down a check-in', press('referral.checkIn.form'), isWithout ? undefined : 'positive'),
      open,
      close,
      handBack,
      concern,
    ];
  return [{ ...open, style: 'positive' }, close, handBack, concern];
}
