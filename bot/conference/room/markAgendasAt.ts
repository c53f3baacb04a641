import { roomsSubject } from '../../../domain/notice/placement';
import type { Case } from '../../../domain/referral/case';
import { everyPage } from '../../everyPage';
import { mark } from '../../sending/markPlacements';
import type { Services } from '../../services';

/** Asks for the agendas in the chats of a Local to be drawn again: a case that comes up may stand on none of them yet. */
export async function markAgendasAt(
  services: Services,
  { localId, onAgenda }: Pick<Case, 'localId' | 'onAgenda'>,
): Promise<void> {
  if (!onAgenda) return;
  const where = [
    { field: 'kind', is: 'conference.agenda' },
    { field: 'subject.partition', is: localId },
  ];
  for await (const held of everyPage(services.store, 'placements', { partition: roomsSubject, where }))
    await mark(services, held, () => true);
}
