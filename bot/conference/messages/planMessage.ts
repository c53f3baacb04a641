import type { Conference } from '../../../domain/conference/conference';
import type { Notice } from '../../../domain/notice/notice';
import type { Subject } from '../../../domain/notice/nudge';
import { plannedNudge } from '../../sending/plannedNudge';
import type { Services } from '../../services';

/** One message about a conference to one person, or to its chat: planned once, however often this runs. */
export async function planMessage(
  services: Services,
  { id, localId }: Pick<Conference, 'id' | 'localId'>,
  notice: Pick<Notice, 'kind' | 'id' | 'notBefore' | 'to'>,
  recipientId: string,
): Promise<void> {
  const subject: Subject = { container: 'conferences', partition: localId, id };
  await services.store.create('nudges', plannedNudge(subject, notice, recipientId, services.now()));
}
