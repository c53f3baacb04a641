import { createHash } from 'node:crypto';
import { isListKind } from '../../domain/notice/notice';
import type { Nudge, Subject } from '../../domain/notice/nudge';
import type { PersonReference } from '../../domain/notice/personReference';
import { listsSubject, type Placement } from '../../domain/notice/placement';
import { askerFrom } from '../../domain/staff/asker';
import type { Held } from '../../store/store';
import { everyPage } from '../everyPage';
import { drawWaitingList } from '../referral/finding/drawWaitingList';
import type { Services } from '../services';
import type { Drawn } from './drawn';
import { markPlacementsOfCase, markPlacementsOfPerson } from './markPlacements';
import { subjectOf } from './subjectOf';

/** Remembers where a card stands. When what it was drawn from changed meanwhile, it is drawn again. */
export async function place(
  services: Services,
  nudge: Nudge,
  { conversationId, serviceUrl }: PersonReference,
  activityId: string,
  drawn: Drawn,
): Promise<void> {
  if (!drawn.follows) return;
  const { kind, recipientId } = nudge;
  const isList = isListKind(kind);
  const reader: Subject = { container: 'staff', partition: services.tenantId, id: recipientId };
  const placement: Placement = {
    id: createHash('sha256')
      .update(JSON.stringify([conversationId, activityId]))
      .digest('base64url'),
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
  };
  if (isList) await putAwayLists(services, recipientId, placement.id);
  await services.store.create('placements', placement);
  // only now: whatever changes after these reads finds the placement
  if (isList) return followList(services, recipientId, drawn);
  const found = await subjectOf(services, nudge.subject);
  if (found && 'participant' in found) await markPlacementsOfCase(services, found.id, found.revision);
  const staff = (await services.store.read('staff', services.tenantId, recipientId))?.document;
  if (staff && staff.revision > drawn.readerRevision) await markPlacementsOfPerson(services, recipientId);
}

async function followList(services: Services, personId: string, drawn: Drawn): Promise<void> {
  const staff = (await services.store.read('staff', services.tenantId, personId))?.document;
  if (!staff) return;
  const now = await drawWaitingList(services, askerFrom(staff, services.now()), services.newNonce());
  if (now.shows !== drawn.shows) await markPlacementsOfPerson(services, personId);
}

/** A person has one list: the earlier ones say where it is now. */
async function putAwayLists(services: Services, recipientId: string, but: string): Promise<void> {
  const theirs = { partition: listsSubject, where: [{ field: 'recipientId', is: recipientId }] };
  for await (const held of everyPage(services.store, 'placements', theirs))
    if (held.document.id !== but) await putAway(services, held);
}

async function putAway(services: Services, held: Held<Placement>): Promise<void> {
  let current: Held<Placement> | undefined = held;
  while (current) {
    const placed: Placement = current.document;
    const next = { ...placed, isPast: true, wakeAt: services.now() };
    if ((await services.store.replace('placements', current, next)) === 'replaced') return;
    current = await services.store.read('placements', placed.subjectId, placed.id);
  }
}
