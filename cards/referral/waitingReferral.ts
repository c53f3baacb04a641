import { dayInWords, momentInWords } from '../../domain/localTime';
import type { Case } from '../../domain/referral/case';
import { ageBandNames } from '../../domain/referral/participant';
import { does, opens } from '../buttons';
import type { Card } from '../card';
import { card, heading, line, quiet } from '../parts';
import { casePress } from './casePress';

/** To each link worker while a referral waits. No name: who it is opens in a dialog. */
export function waitingReferral(found: Case, timeZone: string, nonce: string): Card {
  const { referral, participant } = found;
  const due = referral.status === 'sent' ? dayInWords(referral.dueAt, timeZone) : '';
  return card(
    [
      heading(`A referral is waiting: ${found.id}`),
      line(`Age ${ageBandNames[participant.ageBand]}`),
      line(`To be taken by ${due}. The Local's link workers and Lead act next.`),
      quiet(`Sent ${momentInWords(referral.sentAt, timeZone)}`),
    ],
    [
      does("I'll take it", casePress('referral.take', found, nonce), 'positive'),
      opens('See who it is', casePress('referral.open', found, nonce)),
    ],
  );
}

/** What that card becomes for those who did not take it. */
export function takenByAnother(found: Case, timeZone: string, nonce: string): Card {
  const { referral } = found;
  const says =
    referral.status === 'named' || referral.status === 'gettingStarted'
      ? `${referral.takenBy.name} has taken it (${momentInWords(referral.since, timeZone)}). Nothing for you to do.`
      : 'It is no longer waiting. Nothing for you to do.';
  return card(
    [line(`**Referral ${found.id}**`), line(says)],
    [opens('Open again', casePress('referral.open', found, nonce))],
  );
}
