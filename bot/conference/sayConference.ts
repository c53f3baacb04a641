import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import type { Room } from '../press';
import type { Services } from '../services';
import { conferencesFor } from './openConferences';
import { conferenceInRoom } from './room/conferenceInRoom';

/** `conference`: in a one-to-one chat the conferences of the asker; in a room the agenda, once the room is bound. */
export async function sayConference(
  services: Services,
  by: Asker,
  _rest: string,
  _isShared: boolean,
  room?: Room,
): Promise<Answer> {
  if (room) return conferenceInRoom(services, by, room);
  const press = { verb: 'conferences.open', surface: 'personal' } as const;
  return conferencesFor(services, by, press, services.newNonce(), 0);
}
