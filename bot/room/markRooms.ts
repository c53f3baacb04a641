import { roomsSubject } from '../../domain/notice/placement';
import type { Condition } from '../../store/store';
import { everyPage } from '../everyPage';
import { mark } from '../sending/markPlacements';
import type { Services } from '../services';

/** Asks for every card that stands in front of several people and names this case to be drawn again. */
export async function markRoomsOfCase(services: Services, caseId: string): Promise<void> {
  await markRooms(services, { field: 'caseIds', has: caseId });
}

/** The same for the cards of one conference. */
export async function markRoomsOfConference(services: Services, conferenceId: string): Promise<void> {
  await markRooms(services, { field: 'subject.id', is: conferenceId });
}

async function markRooms(services: Services, condition: Condition): Promise<void> {
  const there = { partition: roomsSubject, where: [condition] };
  for await (const held of everyPage(services.store, 'placements', there))
    await mark(services, held, () => true);
}
