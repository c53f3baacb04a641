import { dayInWords } from '../../../domain/localTime';
import type { Case } from '../../../domain/referral/case';
import { statusInWords } from '../../../domain/referral/referralStatus';
import { opens, sends } from '../../buttons';
import type { Card, Element } from '../../card';
import { card, heading, line, quiet, typed } from '../../parts';
import { row } from '../../row';
import { casePress } from '../casePress';
import { toldBeyond } from '../referrerCard';

export interface MyReferralsView {
  referrals: readonly Case[];
  /** Where the next page begins. */
  next: string | undefined;
  isFirst: boolean;
  zoneOf: (localId: string) => string;
  nonce: string;
}

const empty = 'You have not referred anyone yet. Say **refer** to begin; it takes under a minute.';

/** As a posted card: references and where each stands. The names open in a dialog. */
export function myReferralsCard(view: MyReferralsView): Card {
  const { referrals, next, nonce } = view;
  if (referrals.length === 0 && next === undefined) return card([heading('My referrals'), line(empty)]);
  return card(
    [
      heading('My referrals'),
      ...referrals.map((found) =>
        row(summary(found, view), [opens('Open', casePress('referral.open', found, nonce))]),
      ),
    ],
    [
      opens('Show with names', { verb: 'referral.mine', nonce }),
      ...(next === undefined
        ? []
        : [opens('Older ones', { verb: 'referral.mine', ids: { after: next }, nonce })]),
    ],
  );
}

/** In a dialog: with the names that the referrer entered. */
export function myReferralsDialog(view: MyReferralsView): Card {
  const { referrals, next, isFirst, nonce } = view;
  if (referrals.length === 0 && next === undefined)
    return card([line(isFirst ? empty : 'There are no older ones.')]);
  return card(
    referrals.map((found) =>
      row(
        [...name(found), ...summary(found, view)],
        [sends('Open', casePress('referral.open', found, nonce))],
      ),
    ),
    [
      ...(next === undefined
        ? []
        : [sends('Older ones', { verb: 'referral.mine', ids: { after: next }, nonce })]),
      ...(isFirst ? [] : [sends('Newest ones', { verb: 'referral.mine', nonce })]),
    ],
  );
}

/** Gone with the consent to refer. */
function name({ consents, participant }: Case): Element[] {
  return consents.refer.given ? [typed(participant.calledName)] : [];
}

function summary(found: Case, { zoneOf }: MyReferralsView): Element[] {
  const zone = zoneOf(found.localId);
  const { label } = statusInWords(found.referral, zone);
  return [
    line(`**${found.id}** · ${found.safetyHold ? toldBeyond : label}`),
    quiet(`Sent ${dayInWords(found.referral.sentAt, zone)}`),
  ];
}
