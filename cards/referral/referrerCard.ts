import type { Relation } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import { outcomeNames, outcomeThemeNames } from '../../domain/referral/outcomeNames';
import { statusInWords } from '../../domain/referral/referralStatus';
import { isOpen, unansweredStatuses } from '../../domain/referral/statusGroups';
import { opens } from '../buttons';
import type { Action, Card } from '../card';
import { card, heading, line, typed } from '../parts';
import { casePress } from './casePress';
import { whoCanSee } from './footers';

export interface ReferrerCardView {
  found: Case;
  relations: readonly Relation[];
  timeZone: string;
  nonce: string;
  readerId: string;
}

/** Said to whoever referred while a hold for safety stands: true of every referral, and no news. */
export const toldBeyond = 'With Local Connections. There is nothing for you to do.';

/** The referrer's own card in their one-to-one chat: the name they entered, where the referral stands, what they can do. */
export function referrerCard({ found, timeZone, nonce, readerId }: ReferrerCardView): Card {
  const { referral } = found;
  const status = statusInWords(referral, timeZone);
  const open = isOpen(referral);
  return card(
    [
      heading(`Your referral ${found.id}`),
      ...(open && !found.safetyHold ? [typed(found.participant.calledName)] : []),
      line(found.safetyHold ? toldBeyond : `**${status.label}.** ${status.next}`),
      ...(found.safetyHold ? [] : outcomeLine(found)),
      ...(found.mutedBy.includes(readerId)
        ? [line('You have stopped its lines. This card still follows.')]
        : []),
      whoCanSee(`you here; ${whoElseSees(found)} of the Local in theirs.`),
    ],
    actions(found, nonce, readerId),
  );
}

function actions(found: Case, nonce: string, readerId: string): Action[] {
  const { referral } = found;
  const open = isOpen(referral);
  const press = (verb: string) => casePress(verb, found, nonce);
  const isAsked =
    referral.status === 'needInfo' ||
    (referral.status === 'trying' && referral.referrerAskedAt !== undefined && !referral.answeredAt);
  const isEarly = unansweredStatuses.some((status) => status === referral.status);
  const openIt = opens('Open', press('referral.open'));
  if (found.safetyHold) return [openIt];
  return [
    ...(isAsked ? [opens('Answer', press('referral.answer.form'), 'positive')] : []),
    openIt,
    ...(isEarly && found.referrerIds.includes(readerId)
      ? [opens('Correct it', press('referral.correct.form'))]
      : []),
    ...(open ? [opens('Withdraw', press('referral.withdraw.form'))] : []),
  ];
}

/** Only where the person agreed to tell the referrer. */
export function outcomeLine(found: Case) {
  const { referral, consents } = found;
  if (!consents.tellReferrerOutcome.given || referral.status !== 'closed') return [];
  const themes = referral.themes.map((theme) => outcomeThemeNames[theme].toLowerCase()).join(', ');
  return [line(`What came of it: ${outcomeNames[referral.outcome]}${themes ? ` (${themes})` : ''}.`)];
}

/** Of the Local, besides the one who referred. */
export function whoElseSees({ referral }: Case): string {
  return referral.status === 'withIntake'
    ? 'the intake people, link workers and Lead'
    : 'the link workers and Lead';
}
