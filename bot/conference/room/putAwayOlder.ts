import type { Placement } from '../../../domain/notice/placement';
import { putAwayInRoom } from '../../sending/putAway';
import type { Services } from '../../services';

/** A chat has one agenda, and one summary of each meeting: the newest. */
export async function putAwayOlder(
  services: Services,
  { id, kind, recipientId, subject, date }: Placement,
): Promise<void> {
  if (kind !== 'conference.agenda' && kind !== 'conference.summary') return;
  await putAwayInRoom(services, recipientId, (other) => {
    if (other.id === id || other.kind !== kind) return false;
    return kind === 'conference.agenda' || (other.subject.id === subject.id && other.date === date);
  });
}
