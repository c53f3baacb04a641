import { roomSummaryCard } from '../../../cards/conference/room/roomSummaryCard';
import { whenInWords } from '../../../cards/conference/whenInWords';
import type { Conference } from '../../../domain/conference/conference';
import type { Held } from '../../../domain/conference/heldBetween';
import { heldAhead } from '../../../domain/conference/nextHeld';

import { seenOf } from '../../sending/isStillSo';
import { localFor, type Services } from '../../services';
import { agendaCases } from '../agendaCases';
import { agendaRows } from './agendaRows';
import { digestOf } from './digestOf';
import type { RoomShown } from './roomShown';

/** What came of one time, by reference alone, as far as the team may know of it now. */
export async function roomSummaryShown(
  services: Services,
  conference: Conference,
  held: Held,
): Promise<RoomShown> {
  const local = localFor(services, conference.localId);
  const { discussed, endedAt } = held.occurrence;
  const { cases } = await agendaRows(services, conference, held);
  const known = new Set(cases.map(({ id }) => id));
  const next = heldAhead(conference, local, services.now()).find(({ on }) => on > held.on);
  const again = next ? await agendaCases(services, conference, next) : [];
  const shown = {
    conference,
    on: held.id,
    when: whenInWords(held, local),
    hasEnded: endedAt !== undefined,
    talkedOf: discussed.filter((caseId) => known.has(caseId)),
    comesBack: again.filter(({ id }) => known.has(id)).map(({ id }) => id),
    ...(next && { nextTime: whenInWords(next, local) }),
  };
  const { talkedOf, comesBack, when, hasEnded, nextTime } = shown;
  return {
    card: roomSummaryCard({ ...shown, nonce: services.newNonce() }),
    shows: digestOf([conference.title, when, hasEnded, talkedOf, comesBack, nextTime]),
    caseIds: [...new Set([...known, ...discussed])],
    seen: seenOf(cases, cases.length),
  };
}
