import type { Card } from '../../cards/card';
import { holderCard } from '../../cards/referral/holderCard';
import { openAgain } from '../../cards/referral/openAgain';
import { referrerCard } from '../../cards/referral/referrerCard';
import { takenByAnother, waitingReferral } from '../../cards/referral/waitingReferral';
import type { NoticeKind } from '../../domain/notice/notice';
import { relationsTo } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import { type Asker, rolesAt } from '../../domain/staff/asker';
import { holdsOne, mayTake } from '../../domain/staff/rights';
import { localFor, type Services } from '../services';

/** The card about a case that stands in a person's one-to-one chat, as it should be now and for them. */
export function postedCard(
  services: Pick<Services, 'locals'>,
  kind: NoticeKind,
  found: Case,
  person: Asker,
  nonce: string,
): Card {
  const { timeZone } = localFor(services, found.localId);
  const relations = relationsTo(found, person);
  if (kind === 'referral.status' && relations.includes('referrer'))
    return referrerCard(found, timeZone, nonce);
  if (kind === 'referral.waiting') {
    if (relations.includes('holder')) return holderCard(found, timeZone, nonce);
    if (relations.includes('mayTake')) return waitingReferral(found, timeZone, nonce);
    if (holdsOne(rolesAt(person, found.localId), mayTake)) return takenByAnother(found, timeZone, nonce);
  }
  return openAgain(found.id, found.localId, nonce);
}
