import { type Placement, roomsSubject } from '../../domain/notice/placement';
import { everyPage } from '../everyPage';
import type { Press, Room } from '../press';
import type { Services } from '../services';
import { roomId } from './roomId';

/** The card of this conference's time, or of this case, that stands in that very chat: what is asked for must be there. */
export async function standsThere(
  services: Services,
  { conversationId }: Room,
  { conferenceId, caseId, on }: Press['ids'],
): Promise<Placement | undefined> {
  const about = conferenceId ?? caseId;
  if (about === undefined) return undefined;
  const where = [
    { field: 'recipientId', is: roomId(conversationId) },
    { field: 'subject.id', is: about },
    { field: 'kind', is: conferenceId === undefined ? 'summary.room' : 'conference.agenda' },
  ];
  const found: Placement[] = [];
  for await (const { document } of everyPage(services.store, 'placements', {
    partition: roomsSubject,
    where,
  }))
    found.push(document);
  return found.find((placed) => !placed.isPast && (placed.date === undefined || placed.date === on));
}
