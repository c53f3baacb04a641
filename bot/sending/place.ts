import { createHash } from 'node:crypto';
import type { Nudge } from '../../domain/notice/nudge';
import type { PersonReference } from '../../domain/notice/personReference';
import type { Placement } from '../../domain/notice/placement';
import type { Services } from '../services';
import { markPlacementsOfCase, markPlacementsOfPerson } from './markPlacements';
import type { Drawn } from './noticeCard';

/** Remembers where a card about a case stands. When what it was drawn from changed meanwhile, it is drawn again. */
export async function place(
  services: Services,
  nudge: Nudge,
  { conversationId, serviceUrl }: PersonReference,
  activityId: string,
  drawn: Drawn & { revision: number; readerRevision: number },
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
    serviceUrl,
    activityId,
    drawnRevision: drawn.revision,
    attempts: 0,
  };
  await services.store.create('placements', placement);
  // only now: whatever changes after these reads finds the placement
  const found = (await services.store.read('cases', subject.partition, subject.id))?.document;
  if (found) await markPlacementsOfCase(services, subject.id, found.revision);
  const reader = (await services.store.read('staff', services.tenantId, recipientId))?.document;
  if ((reader?.revision ?? 0) !== drawn.readerRevision) await markPlacementsOfPerson(services, recipientId);
}
