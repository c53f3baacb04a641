import type { NoticeKind } from '../../domain/notice/notice';
import type { Subject } from '../../domain/notice/nudge';
import type { PersonReference } from '../../domain/notice/personReference';
import { type Placement, roomsSubject } from '../../domain/notice/placement';
import { putAwayOlder } from '../conference/room/putAwayOlder';
import type { Drawn } from '../sending/drawn';
import { placementId } from '../sending/placementId';
import type { Services } from '../services';

/**
 * Remembers where a card stands in front of several people, and asks at once for it to be drawn again: a case or a
 * conference may have changed while it was on its way.
 */
export async function placeInRoom(
  services: Services,
  { kind, subject, recipientId }: { kind: NoticeKind; subject: Subject; recipientId: string },
  { conversationId, serviceUrl }: Pick<PersonReference, 'conversationId' | 'serviceUrl'>,
  activityId: string,
  { revision, caseIds = [], date, showed }: Pick<Drawn, 'revision' | 'caseIds' | 'date' | 'showed'>,
): Promise<void> {
  const placement: Placement = {
    id: placementId(conversationId, activityId),
    subjectId: roomsSubject,
    subject,
    kind,
    recipientId,
    conversationId,
    serviceUrl,
    activityId,
    drawnRevision: revision,
    attempts: 0,
    caseIds,
    ...(date !== undefined && { date }),
    ...(showed && { showed }),
    wakeAt: services.now(),
  };
  await putAwayOlder(services, placement);
  await services.store.create('placements', placement);
}
