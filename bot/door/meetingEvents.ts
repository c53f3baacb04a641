import type { Activity, TurnContext } from 'botbuilder';
import { byItself } from '../../domain/conference/room/byItself';
import { botAsker } from '../botAsker';
import { changeConference } from '../conference/changeConference';
import { conferenceOf } from '../conference/room/conferenceOf';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import { roomId } from '../room/roomId';
import type { Services } from '../services';
import { roomOf } from './incoming';

const events = {
  'application/vnd.microsoft.meetingStart': { what: 'begins', verb: 'conference.begin' },
  'application/vnd.microsoft.meetingEnd': { what: 'ends', verb: 'conference.end' },
} as const;

function eventOf({ type, name }: Activity) {
  return Object.entries(events).find(([known]) => type === 'event' && known === name)?.[1];
}

export function isMeetingEvent(activity: Activity): boolean {
  return eventOf(activity) !== undefined;
}

/**
 * A meeting started, or is empty: the conference of its chat begins or ends by itself. Nobody did it, so it does no
 * deed of a person, and where no conference is held there it does nothing.
 */
export async function answerMeetingEvent(services: Services, { activity }: TurnContext): Promise<void> {
  const event = eventOf(activity);
  const room = roomOf(activity);
  if (!event || !room) return;
  const found = await conferenceOf(services, roomId(room.conversationId));
  if (!found) return;
  const { id: conferenceId, localId } = found;
  const press: Press = {
    verb: event.verb,
    ids: { localId, conferenceId },
    revision: undefined,
    // delivered again it has the same id
    nonce: activity.id ? nonceAfter(activity.id) : services.newNonce(),
    inputs: {},
    through: 'card',
    surface: 'job',
    room,
  };
  const nothing = async () => ({ line: '' });
  await changeConference(services, botAsker(localId, services.now()), press, {
    change: (now, at, local) => byItself(now, event.what, { by: 'bot', at, local }),
    done: nothing,
    refused: nothing,
  });
}
