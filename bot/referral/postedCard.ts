import type { Card } from '../../cards/card';
import { holderCard } from '../../cards/referral/holderCard';
import { openAgain } from '../../cards/referral/openAgain';
import { referrerCard } from '../../cards/referral/referrerCard';
import type { NoticeKind } from '../../domain/notice/notice';
import { isWithPerson, relationsTo } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import { seenBy } from '../../domain/referral/seenBy';
import { isWork } from '../../domain/referral/statusGroups';
import type { Asker } from '../../domain/staff/asker';
import { dateAt } from '../../domain/staff/leave';
import { localFor, type Services } from '../services';

/** The card about a case that stands in a person's one-to-one chat, as it should be now and for them. */
export function postedCard(
  services: Pick<Services, 'locals' | 'now'>,
  kind: NoticeKind,
  found: Case,
  person: Asker,
  nonce: string,
): Card {
  const local = localFor(services, found.localId);
  const { timeZone } = local;
  const relations = relationsTo(found, person);
  const shown = seenBy(found, person);
  if (kind === 'referral.status' && relations.includes('referrer'))
    return referrerCard({ found: shown, relations, timeZone, nonce, readerId: person.id });
  if (kind === 'referral.yours' && isWithPerson(relations) && isWork(found.referral))
    return holderCard(found, local, dateAt(services.now(), timeZone), nonce);
  return openAgain(shown.id, found.localId, nonce);
}
