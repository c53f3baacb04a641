import type { PersonReference } from '../../domain/notice/personReference';
import { daysSubject, type Placement } from '../../domain/notice/placement';
import { dayArrived } from '../day/dayArrived';
import { drawDay } from '../day/drawDay';
import type { Services } from '../services';
import type { Drawn } from './drawn';
import { markDayOf } from './markPlacements';
import { placementId } from './placementId';
import { putAwayDays } from './putAway';

type DayDrawn = Pick<Drawn, 'date' | 'caseIds' | 'showed' | 'shows' | 'isAsked'>;

/**
 * Remembers where the card of somebody's day stands. They have one of a kind: the earlier ones say so. What changed
 * between drawing and this is drawn again.
 */
export async function placeDay(
  services: Services,
  { kind, recipientId }: Pick<Placement, 'kind' | 'recipientId'>,
  { conversationId, serviceUrl }: Pick<PersonReference, 'conversationId' | 'serviceUrl'>,
  activityId: string,
  { date = '', caseIds = [], showed = [], shows, isAsked = false }: DayDrawn,
): Promise<void> {
  const placement: Placement = {
    id: placementId(conversationId, activityId),
    subjectId: daysSubject,
    subject: { container: 'staff', partition: services.tenantId, id: recipientId },
    kind,
    recipientId,
    conversationId,
    serviceUrl,
    activityId,
    drawnRevision: 0,
    attempts: 0,
    date,
    caseIds,
    showed,
    ...(isAsked && { isAsked }),
  };
  const isEarlier = (placed: Placement) =>
    placed.id !== placement.id && (placed.kind === kind || placed.date !== date);
  await putAwayDays(services, recipientId, isEarlier);
  await services.store.create('placements', placement);
  // only now: whatever changes after this read finds the placement
  const now = await drawDay(services, recipientId, { kind, showed, isAsked, nonce: services.newNonce() });
  if (now?.shows !== shows) await markDayOf(services, recipientId);
  if (now) await dayArrived(services, recipientId, { date, showed, endsAt: now.endsAt });
}
