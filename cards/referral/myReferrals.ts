import { dayInWords } from '../../domain/localTime';
import type { Case } from '../../domain/referral/case';
import { statusInWords } from '../../domain/referral/referralStatus';
import { opens, sends } from '../buttons';
import type { Card, Element } from '../card';
import { card, heading, line, quiet, typed } from '../parts';
import { row } from '../row';
import { casePress } from './casePress';

export interface MyReferralsView {
  referrals: readonly Case[];
  more: boolean;
  zoneOf: (localId: string) => string;
  nonce: string;
}

const empty = 'You have not referred anyone yet. Say **refer** to begin; it takes under a minute.';

/** As a posted card: references and where each stands. The names open in a dialog. */
export function myReferralsCard(view: MyReferralsView): Card {
  if (view.referrals.length === 0) return card([heading('My referrals'), line(empty)]);
  return card(
    [
      heading('My referrals'),
      ...view.referrals.map((found) =>
        row(summary(found, view), [opens('Open', casePress('referral.open', found, view.nonce))]),
      ),
      ...tail(view),
    ],
    [opens('Show with names', { verb: 'referral.mine', nonce: view.nonce })],
  );
}

/** In a dialog: with the names that the referrer entered. */
export function myReferralsDialog(view: MyReferralsView): Card {
  if (view.referrals.length === 0) return card([line(empty)]);
  return card([
    ...view.referrals.map((found) =>
      row(
        [typed(found.participant.calledName), ...summary(found, view)],
        [sends('Open', casePress('referral.open', found, view.nonce))],
      ),
    ),
    ...tail(view),
  ]);
}

function summary(found: Case, { zoneOf }: MyReferralsView): Element[] {
  const zone = zoneOf(found.localId);
  const { label } = statusInWords(found.referral, zone);
  return [line(`**${found.id}** · ${label}`), quiet(`Sent ${dayInWords(found.referral.sentAt, zone)}`)];
}

function tail({ more }: MyReferralsView): Element[] {
  return more ? [quiet('The newest are shown.')] : [];
}
