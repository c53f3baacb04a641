import { roomUnbound } from '../../../domain/conference/room/roomBound';
import type { Deed } from '../../door/answerPress';
import { changeConference } from '../changeConference';
import { bindRoom } from './bindRoom';
import { inItsChat } from './inItsChat';

const bound = { line: 'The agenda of this conference is shown in the chat from now on.' };
const taken = {
  line: 'That is settled already: another chat has this conference, or this chat another one.',
};
const unbound = {
  line: 'Put away. Write @Local Connections conference in the right chat to show the agenda there.',
};

/** "This one": the chat that is pressed in has this conference from now on, and its agenda is posted there. */
const bind: Deed = async (services, by, press) => {
  const { room } = press;
  if (!room) return inItsChat;
  return bindRoom(services, by, press, {
    room,
    posts: true,
    bound: async () => bound,
    taken: async () => taken,
  });
};

/** "This is the wrong chat". */
const unbind: Deed = async (services, by, press) =>
  changeConference(services, by, press, {
    change: (found, at) => roomUnbound(found, by.id, at),
    done: async () => unbound,
    refused: async () => unbound,
  });

export const bindDeeds: Record<string, Deed> = { 'conference.bind': bind, 'conference.unbind': unbind };
