import type { Conference } from '../../domain/conference/conference';
import { mayConfer } from '../../domain/staff/rights';
import { markRoomsOfConference } from '../room/markRooms';
import { staffWith } from '../sending/recipients';
import type { Services } from '../services';
import { planByTime } from './messages/planByTime';
import { planTold } from './messages/planTold';

/**
 * A conference changed, or something of it is due: its cards are asked to follow, audit entries are copied out, messages
 * are planned, and only then is all that taken from it. Every step may be done twice with the same result.
 */
export async function settleConference(
  services: Services,
  { id, localId }: Pick<Conference, 'id' | 'localId'>,
): Promise<void> {
  for (;;) {
    const held = await services.store.read('conferences', localId, id);
    if (!held?.document.wakeAt || held.document.wakeAt > services.now()) return;
    const { wakeAt: _due, ...found } = held.document;
    await markRoomsOfConference(services, id);
    for (const entry of found.audit) await services.store.create('audit', { ...entry, subjectId: id });
    const staff = await staffWith(services, localId, mayConfer);
    for (const notice of found.notices) await planTold(services, found, notice, staff);
    const wakeAt = await planByTime(services, found, staff);
    const next = { ...found, audit: [], notices: [], ...(wakeAt !== undefined && { wakeAt }) };
    if ((await services.store.replace('conferences', held, next)) === 'replaced') return;
  }
}
