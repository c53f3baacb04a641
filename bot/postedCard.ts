import type { Card } from '../cards/card';
import { holderCard } from '../cards/holderCard';
import { openAgain } from '../cards/openAgain';
import { referrerCard } from '../cards/referrerCard';
import { takenByAnother, waitingReferral } from '../cards/waitingReferral';
import { relationsTo } from '../domain/access';
import { type Asker, rolesAt } from '../domain/asker';
import type { Case } from '../domain/case';
import type { NoticeKind } from '../domain/notice';
import { holdsOne, mayTake } from '../domain/rights';
import { localFor, type Services } from './services';

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
