import { roomCardMovedDown, roomCardPutAway } from '../../cards/conference/room/putAwayCards';
import type { Conference } from '../../domain/conference/conference';
import type { Held } from '../../domain/conference/heldBetween';
import { heldById } from '../../domain/conference/heldById';
import { isRoomKind } from '../../domain/notice/notice';
import type { Placement } from '../../domain/notice/placement';
import type { DrawnAgain } from '../sending/drawnAgain';
import { localFor, type Services } from '../services';
import { agendaShown } from './room/agendaShown';
import { roomDrawn } from './room/roomDrawn';
import { roomSummaryShown } from './room/roomSummaryShown';

const keptForMs = 30 * 24 * 60 * 60_000;

/** The agenda, or what came of it, in the chat of a conference, as things stand now. Undefined where it shows that. */
export async function redrawnConference(
  services: Services,
  placed: Placement,
): Promise<DrawnAgain | undefined> {
  const { subject, kind, recipientId, date = '', isPast } = placed;
  if (isPast && isRoomKind(kind)) return { card: roomCardMovedDown(kind), from: {}, isLast: true };
  const found = (await services.store.read('conferences', subject.partition, subject.id))?.document;
  const held = found && heldById(found, localFor(services, found.localId), date);
  if (!found || found.room?.roomId !== recipientId || !held || isLongOver(held, services.now()))
    return { card: roomCardPutAway(), from: {}, isLast: true };
  const { drawn, from } = await drawnNow(services, placed, found, held);
  if (from.showed?.[0] === placed.showed?.[0]) return undefined;
  return { card: drawn.card, from, drawnFrom: drawn };
}

async function drawnNow(services: Services, { kind }: Placement, found: Conference, held: Held) {
  const shows = kind === 'conference.summary' ? roomSummaryShown : agendaShown;
  const drawn = roomDrawn(found, held, await shows(services, found, held));
  const { revision, caseIds = [], showed = [] } = drawn;
  const from: Partial<Placement> = { drawnRevision: revision, caseIds, showed };
  return { drawn, from };
}

function isLongOver({ endsAt }: Held, now: string): boolean {
  return Date.parse(now) - Date.parse(endsAt) > keptForMs;
}
