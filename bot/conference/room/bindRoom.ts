import type { Conference } from '../../../domain/conference/conference';
import { heldNow } from '../../../domain/conference/room/heldNow';
import { roomBound, roomUnbound } from '../../../domain/conference/room/roomBound';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { nonceAfter } from '../../nonce';
import type { Press, Room } from '../../press';
import { keepRoom } from '../../room/keepRoom';
import type { Services } from '../../services';
import { changeConference } from '../changeConference';
import { liveIn } from './conferenceOf';

interface Binding {
  room: Room;
  /** The agenda is posted there by itself, and not as an answer. */
  posts: boolean;
  bound: (next: Conference) => Promise<Answer>;
  /** Somebody was quicker. */
  taken: () => Promise<Answer>;
}

/** Remembers the chat, and binds the conference that the press names to it. A chat has one conference at a time. */
export async function bindRoom(
  services: Services,
  by: Asker,
  press: Press,
  { room, posts, bound, taken }: Binding,
): Promise<Answer> {
  const roomId = await keepRoom(services, room);
  if (await isAnothers()) return taken();
  return changeConference(services, by, press, {
    change: (found, at, local) => {
      const held = posts ? heldNow(found, local, at) : undefined;
      return roomBound(found, { roomId, by: by.id, at, ...(held && { posts: held.id }) });
    },
    done: async (next) => {
      if (!(await isAnothers(next.room?.boundAt))) return bound(next);
      const back = { ...press, verb: 'conference.unbind', nonce: nonceAfter(press.nonce) };
      return changeConference(services, by, back, {
        change: (found, at) => roomUnbound(found, by.id, at),
        done: taken,
        refused: taken,
      });
    },
    refused: async (found) => (found.room?.roomId === roomId ? bound(found) : taken()),
  });

  /** Of two that were bound in the same instant neither keeps it: each may have been looked for before the other was there. */
  async function isAnothers(since?: string): Promise<boolean> {
    const others = (await liveIn(services, roomId)).filter(({ id }) => id !== press.ids['conferenceId']);
    return others.some((one) => since === undefined || (one.room?.boundAt ?? '') <= since);
  }
}
