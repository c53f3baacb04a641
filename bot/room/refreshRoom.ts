import { goneFromRoom } from '../../cards/room/goneFromRoom';
import type { Asker } from '../../domain/staff/asker';
import { auditNow } from '../auditing';
import type { Deed } from '../door/answerPress';
import type { Press } from '../press';
import type { Services } from '../services';
import { redrawnRoom } from './redrawnRoom';
import { standsThere } from './standsThere';

/**
 * A card in a shared chat, drawn again for one who looks at it: the same for whoever looks, and only where one stands
 * already. What has not changed since it was drawn is no view.
 */
export const refreshRoom: Deed = async (services, by, press) => {
  const placed = press.room && (await standsThere(services, press.room, press.ids));
  if (!placed) return { card: goneFromRoom(services.newNonce()) };
  // what it showed is left out, or one that shows the same would not be drawn
  const { showed, ...rest } = placed;
  const drawn = await redrawnRoom(services, rest);
  if (!drawn) return { card: goneFromRoom(services.newNonce()) };
  if (drawn.from.showed?.[0] !== showed?.[0]) await auditView(services, by, press, placed.subject);
  return { card: drawn.card };
};

/** Of a stranger nothing is written down: anyone could fill the audit. */
async function auditView(
  services: Services,
  by: Asker,
  press: Press,
  { id, partition }: { id: string; partition: string },
): Promise<void> {
  if (by.grants.length === 0 && !by.wasStaff) return;
  await auditNow(services, by, press, { subjectId: id, localId: partition, kind: 'view', allowed: true });
}
