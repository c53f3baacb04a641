import type { Conference } from '../../../domain/conference/conference';
import { heldNow } from '../../../domain/conference/room/heldNow';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { auditNow } from '../../auditing';
import type { Press, Room } from '../../press';
import { keepRoom } from '../../room/keepRoom';
import { placeInRoom } from '../../room/placeInRoom';
import { localFor, type Services } from '../../services';
import { agendaShown } from './agendaShown';
import { onlyThose } from './onlyThose';
import { roomCardSummary, roomDrawn } from './roomDrawn';

/** The agenda of the time that goes on or comes next, as an answer in the chat of the conference. It follows what it shows. */
export async function agendaAnswer(
  services: Services,
  by: Asker,
  press: Pick<Press, 'verb' | 'surface'>,
  room: Room,
  conference: Conference,
): Promise<Answer> {
  const { id, localId } = conference;
  const held = heldNow(conference, localFor(services, localId), services.now());
  if (!held) return onlyThose(services, by, press, id);
  const recipientId = await keepRoom(services, room);
  await auditNow(services, by, press, { subjectId: id, localId, kind: 'view', allowed: true });
  const drawn = roomDrawn(conference, held, await agendaShown(services, conference, held));
  const subject = { container: 'conferences', partition: localId, id } as const;
  const placed = { kind: 'conference.agenda', subject, recipientId } as const;
  return {
    card: drawn.card,
    summary: roomCardSummary,
    posted: (activityId) => placeInRoom(services, placed, room, activityId, drawn),
  };
}
