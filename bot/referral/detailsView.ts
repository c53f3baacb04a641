import type { CaseDetailsView } from '../../cards/referral/caseDetailsView';
import { holderOf, type Relation } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import { seenBy } from '../../domain/referral/seenBy';
import type { Asker } from '../../domain/staff/asker';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import { localFor, type Services } from '../services';

/** A case for the one who pressed, as they know it. */
export function detailsView(
  services: Services,
  by: Asker,
  press: Press,
  found: Case,
  relations: readonly Relation[],
): CaseDetailsView {
  const local = localFor(services, found.localId);
  const holder = holderOf(found);
  const coversUntil = holder === undefined ? undefined : by.coversUntil?.[holder];
  return {
    found: seenBy(found, by),
    relations,
    local,
    timeZone: local.timeZone,
    // the card that it was opened from stands in the chat for long: a later deed is a deed of its own
    nonce: nonceAfter(`${press.nonce} ${found.revision}`),
    readerId: by.id,
    ...(coversUntil !== undefined && { coversUntil }),
    now: services.now(),
  };
}
