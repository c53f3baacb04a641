import { agendaCard, mostRows } from '../../../cards/conference/room/agendaCard';
import { whenInWords } from '../../../cards/conference/whenInWords';
import type { Conference } from '../../../domain/conference/conference';
import type { Held } from '../../../domain/conference/heldBetween';
import { seenOf } from '../../sending/isStillSo';
import { localFor, type Services } from '../../services';
import { agendaRows } from './agendaRows';
import { digestOf } from './digestOf';
import type { RoomShown } from './roomShown';
import { teamsIdsOf } from './teamsIdsOf';

/** The agenda of one time, by reference alone: the same for whoever is in the room. */
export async function agendaShown(
  services: Services,
  conference: Conference,
  held: Held,
): Promise<RoomShown> {
  const [{ cases, rows }, userIds] = await Promise.all([
    agendaRows(services, conference, held),
    teamsIdsOf(services, conference, held),
  ]);
  const when = whenInWords(held, localFor(services, conference.localId));
  const { begunAt, endedAt, discussed } = held.occurrence;
  const nonce = services.newNonce();
  return {
    card: agendaCard({ conference, held, when, rows, userIds, nonce }),
    shows: digestOf([when, held.state, begunAt, endedAt, rows, userIds]),
    // what was talked of and is hidden now may be shown again
    caseIds: [...new Set([...rows.map(({ caseId }) => caseId), ...discussed])],
    seen: seenOf(cases, mostRows),
  };
}
