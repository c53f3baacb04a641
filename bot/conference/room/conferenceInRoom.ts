import { whichConferenceCard } from '../../../cards/conference/room/whichConferenceCard';
import { seesConference } from '../../../domain/conference/conferenceRights';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import type { Press, Room } from '../../press';
import { roomId } from '../../room/roomId';
import type { Services } from '../../services';
import { agendaAnswer } from './agendaAnswer';
import { bindRoom } from './bindRoom';
import { conferenceOf } from './conferenceOf';
import { onlyThose } from './onlyThose';
import { roomCardSummary } from './roomDrawn';
import { toBind } from './toBind';

/** `@Local Connections conference`: the agenda of the one that is held in this chat, which from now on is this chat. */
export async function conferenceInRoom(services: Services, by: Asker, room: Room): Promise<Answer> {
  const asked = { verb: 'conference', surface: room.surface } as const;
  const there = await conferenceOf(services, roomId(room.conversationId));
  if (there && seesConference(there, by)) return agendaAnswer(services, by, asked, room, there);
  const [first, ...others] = there ? [] : await toBind(services, by);
  if (!first) return onlyThose(services, by, asked, there?.id);
  const nonce = services.newNonce();
  if (others.length > 0) return { card: whichConferenceCard(nonce), summary: roomCardSummary };
  const press: Press = {
    verb: 'conference.bind',
    ids: { localId: first.localId, conferenceId: first.id },
    revision: undefined,
    nonce,
    inputs: {},
    through: 'card',
    surface: asked.surface,
    room,
  };
  return bindRoom(services, by, press, {
    room,
    posts: false,
    bound: (next) => agendaAnswer(services, by, asked, room, next),
    taken: () => onlyThose(services, by, asked),
  });
}
