import { isDayKind, isListKind, isRoomKind } from '../../domain/notice/notice';
import type { Nudge, Subject } from '../../domain/notice/nudge';
import type { PersonReference } from '../../domain/notice/personReference';
import { listsSubject, type Placement } from '../../domain/notice/placement';
import { askerFrom } from '../../domain/staff/asker';
import { drawWaitingList } from '../referral/finding/drawWaitingList';
import { placeInRoom } from '../room/placeInRoom';
import type { Services } from '../services';
import type { Drawn } from './drawn';
import { markPlacementsOfCase, markPlacementsOfPerson } from './markPlacements';
import { placeDay } from './placeDay';
import { placementId } from './placementId';
import { putAwayLists } from './putAway';
import { subjectOf } from './subjectOf';

/**
 * Remembers where a card stands. When what it was drawn from changed meanwhile, it is drawn again. A process that dies
 * between the POST and this leaves a card that nobody knows of: it cannot be healed, only rare.
 */
export async function place(
  services: Services,
  nudge: Nudge,
  where: PersonReference,
  activityId: string,
  drawn: Drawn,
): Promise<void> {
  if (!drawn.follows) return;
  const { kind, recipientId } = nudge;
  if (isRoomKind(kind)) return placeInRoom(services, nudge, where, activityId, drawn);
  if (isDayKind(kind)) return placeDay(services, { kind, recipientId }, where, activityId, drawn);
  const { conversationId, serviceUrl } = where;
  const isList = isListKind(kind);
  const reader: Subject = { container: 'staff', partition: services.tenantId, id: recipientId };
  const placement: Placement = {
    id: placementId(conversationId, activityId),
    subjectId: isList ? listsSubject : nudge.subject.id,
    subject: isList ? reader : nudge.subject,
    kind,
    recipientId,
    conversationId,
    serviceUrl,
    activityId,
    drawnRevision: drawn.revision,
    attempts: 0,
    ...(drawn.localIds && { localIds: drawn.localIds }),
    ...(drawn.reader !== undefined && { reader: drawn.reader }),
  };
  if (isList) await putAwayLists(services, recipientId, ({ id }) => id !== placement.id);
  await services.store.create('placements', placement);
  // only now: whatever changes after these reads finds the placement
  if (isList) return followList(services, recipientId, drawn);
  const found = await subjectOf(services, nudge.subject);
  if (found && 'participant' in found && found.revision > drawn.revision)
    await markPlacementsOfCase(services, found.id, found.revision);
  const staff = (await services.store.read('staff', services.tenantId, recipientId))?.document;
  if (staff && staff.revision > drawn.readerRevision) await markPlacementsOfPerson(services, recipientId);
}

async function followList(services: Services, personId: string, drawn: Drawn): Promise<void> {
  const staff = (await services.store.read('staff', services.tenantId, personId))?.document;
  if (!staff) return;
  const now = await drawWaitingList(services, askerFrom(staff, services.now()), services.newNonce());
  if (now.shows !== drawn.shows) await markPlacementsOfPerson(services, personId);
}
