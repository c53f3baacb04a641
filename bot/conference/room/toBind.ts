import type { Conference } from '../../../domain/conference/conference';
import { seesConference } from '../../../domain/conference/conferenceRights';
import { heldToCome } from '../../../domain/conference/room/heldNow';
import { type Asker, localsWith } from '../../../domain/staff/asker';
import { mayConfer } from '../../../domain/staff/rights';
import { localFor, localOf, type Services } from '../../services';
import { conferencesAt } from '../conferencesAt';

/** The conferences that somebody sees, with a time to come and no chat yet. */
export async function toBind(services: Services, by: Asker): Promise<Conference[]> {
  const localIds = localsWith(by, mayConfer).filter((id) => localOf(services, id));
  const all = (await Promise.all(localIds.map((localId) => conferencesAt(services, localId)))).flat();
  const now = services.now();
  return all.filter(
    (one) => !one.room && seesConference(one, by) && heldToCome(one, localFor(services, one.localId), now),
  );
}
