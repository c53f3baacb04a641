import { opens } from '../buttons';
import type { Card } from '../card';
import { card, line } from '../parts';

/** What a posted card becomes once it may no longer show what it showed. It holds a reference, and asks the server again. */
export function openAgain(caseId: string, localId: string, nonce: string): Card {
  return card(
    [line(`**Referral ${caseId}**`), line('This card has been put away.')],
    [opens('Open again', { verb: 'referral.open', ids: { localId, caseId }, nonce })],
  );
}
