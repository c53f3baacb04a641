import type { Conference } from '../../../domain/conference/conference';
import { heldById } from '../../../domain/conference/heldById';
import { heldNow } from '../../../domain/conference/room/heldNow';
import { timeOf } from '../../../domain/conference/room/roomNotices';
import type { Nudge } from '../../../domain/notice/nudge';
import type { Message } from '../../sending/drawn';
import { localFor, type Services } from '../../services';
import { agendaShown } from './agendaShown';
import { roomDrawn } from './roomDrawn';
import { roomSummaryShown } from './roomSummaryShown';

/** What goes into the chat of a conference by itself: the agenda, or what came of the meeting. */
export async function roomMessage(services: Services, nudge: Nudge, found: Conference): Promise<Message> {
  const { kind, recipientId, occurrence } = nudge;
  if (found.room?.roomId !== recipientId) return 'withdrawn';
  const { on, at } = timeOf(occurrence);
  const local = localFor(services, found.localId);
  const held = heldById(found, local, on);
  if (!held) return 'withdrawn';
  const { endedAt } = held.occurrence;
  if (kind === 'conference.summary') {
    // ended, taken up again and ended once more: told of once
    if (endedAt !== at) return 'withdrawn';
    return {
      drawn: roomDrawn(found, held, await roomSummaryShown(services, found, held)),
      others: [],
    };
  }
  const isOver = heldNow(found, local, services.now())?.id !== held.id;
  if (endedAt !== undefined || held.state !== 'held' || isOver) return 'withdrawn';
  return { drawn: roomDrawn(found, held, await agendaShown(services, found, held)), others: [] };
}
