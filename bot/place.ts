import { createHash } from 'node:crypto';
import type { Nudge } from '../domain/nudge';
import type { PersonReference } from '../domain/personReference';
import type { Placement } from '../domain/placement';
import { markPlacementsOfCase } from './markPlacements';
import type { Drawn } from './noticeCard';
import type { Services } from './services';

/** Remembers where a card about a case stands. A case that changed while it was sent is drawn again. */
export async function place(
  services: Services,
  nudge: Nudge,
  { conversationId }: PersonReference,
  activityId: string,
  drawn: Drawn & { revision: number },
): Promise<void> {
  if (!drawn.follows) return;
  const { subject, kind, recipientId } = nudge;
  const placement: Placement = {
    id: createHash('sha256')
      .update(JSON.stringify([conversationId, activityId]))
      .digest('base64url'),
    subjectId: subject.id,
    subject,
    kind,
    recipientId,
    conversationId,
    activityId,
    drawnRevision: drawn.revision,
    attempts: 0,
  };
  await services.store.create('placements', placement);
  // only now: whatever changes the case after this read finds the placement
  const found = (await services.store.read('cases', subject.partition, subject.id))?.document;
  if (found && found.revision !== drawn.revision)
    await markPlacementsOfCase(services, subject.id, found.revision);
}
