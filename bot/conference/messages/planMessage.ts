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
  const nudge = plannedNudge(subject, notice, recipientId, services.now());
  if ((await services.store.create('nudges', nudge)) === 'created' || !isOfTime(notice)) return;
  const held = await services.store.read('nudges', recipientId, nudge.id);
  // cancelled or moved while it waited, and held then after all; one that may have been shown stays
  if (held?.document.state !== 'withdrawn' || held.document.ambiguous > 0) return;
  await services.store.replace('nudges', held, { ...nudge, attempts: held.document.attempts });
}

function isOfTime({ kind }: Pick<Notice, 'kind'>): boolean {
  return kind === 'conference.prepare' || kind === 'conference.brief';
}
