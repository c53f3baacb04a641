import { daysSubject, listsSubject, type Placement, roomsSubject } from '../../domain/notice/placement';
import type { Held } from '../../store/store';
import { everyPage } from '../everyPage';
import type { Services } from '../services';

type Which = (placed: Placement) => boolean;

/** A person has one list: the earlier ones say where it is now. */
export async function putAwayLists(services: Services, recipientId: string, which: Which): Promise<void> {
  await putAway(services, listsSubject, recipientId, which);
}

/** Cards of days that are over, or of which a newer one stands further down, hold no name any more. */
export async function putAwayDays(services: Services, recipientId: string, which: Which): Promise<void> {
  await putAway(services, daysSubject, recipientId, which);
}

/** In a chat of several people a newer card stands further down. */
export async function putAwayInRoom(services: Services, recipientId: string, which: Which): Promise<void> {
  await putAway(services, roomsSubject, recipientId, which);
}

async function putAway(
  services: Services,
  partition: string,
  recipientId: string,
  which: Which,
): Promise<void> {
  const theirs = { partition, where: [{ field: 'recipientId', is: recipientId }] };
  for await (const held of everyPage(services.store, 'placements', theirs))
    if (which(held.document)) await markPast(services, held);
}

async function markPast(services: Services, held: Held<Placement>): Promise<void> {
  let current: Held<Placement> | undefined = held;
  while (current) {
    const placed: Placement = current.document;
    const next = { ...placed, isPast: true, wakeAt: services.now() };
    if ((await services.store.replace('placements', current, next)) === 'replaced') return;
    current = await services.store.read('placements', placed.subjectId, placed.id);
  }
}
