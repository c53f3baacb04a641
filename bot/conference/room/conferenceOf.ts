import type { Conference } from '../../../domain/conference/conference';
import { heldNow } from '../../../domain/conference/room/heldNow';
import { everyPage } from '../../everyPage';
import { localOf, type Services } from '../../services';

/** The conference that is held in a chat, with a time that goes on or is to come: one that is over has left it free. */
export async function conferenceOf(services: Services, roomId: string): Promise<Conference | undefined> {
  return (await liveIn(services, roomId))[0];
}

/** One at most, but for the moment in which two people bind two at once. The one that was bound first comes first. */
export async function liveIn(services: Services, roomId: string): Promise<Conference[]> {
  const found: Conference[] = [];
  const there = { partition: { everywhere: true } as const, where: [{ field: 'room.roomId', is: roomId }] };
  for await (const { document } of everyPage(services.store, 'conferences', there))
    if (isLive(services, document)) found.push(document);
  return found.sort((one, other) => boundAt(one).localeCompare(boundAt(other)));
}

function isLive(services: Services, conference: Conference): boolean {
  const local = localOf(services, conference.localId);
  return local !== undefined && heldNow(conference, local, services.now()) !== undefined;
}

function boundAt({ room, id }: Conference): string {
  return `${room?.boundAt} ${id}`;
}
