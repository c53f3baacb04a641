import type { DemoPerson } from '../../demoPeople';
import type { Chat } from '../chat';
import type { Teams } from '../teams';
import { teamsIds } from '../teamsIds';
import type { BotLink } from './botLink';
import { deliverMessage } from './deliverMessage';
import { envelope } from './envelope';

/** Teams names nobody in these events: not the person, not the bot among the members. */
function installEvent(teams: Teams, link: BotLink, chat: Chat, person: DemoPerson) {
  const { from, ...rest } = envelope(teams, link.serviceUrl, chat, person);
  return { ...rest, id: `f:${teams.newActivityId()}`, from: { id: from.id, aadObjectId: from.aadObjectId } };
}

/** Marks the chat as read. The first time, the bot hears that it was added. */
export async function openChat(teams: Teams, link: BotLink, chat: Chat, person: DemoPerson): Promise<void> {
  const last = chat.messages.at(-1)?.id;
  if (last !== undefined && chat.readUpTo[person.aadObjectId] !== last) {
    chat.readUpTo[person.aadObjectId] = last;
    teams.changed(chat);
  }
  if (chat.told || !chat.installed) return;
  chat.told = true;
  teams.changed(chat);
  const event = installEvent(teams, link, chat, person);
  const added = [{ id: teamsIds.bot.id }];
  await deliverMessage(link, { ...event, type: 'conversationUpdate', membersAdded: added });
  await deliverMessage(link, {
    ...event,
    type: 'installationUpdate',
    action: 'add',
    id: `f:${teams.newActivityId()}`,
  });
}
