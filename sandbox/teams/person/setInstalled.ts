import type { DemoPerson } from '../../demoPeople';
import type { Chat } from '../chat';
import type { Teams } from '../teams';
import type { BotLink } from './botLink';
import { deliverMessage } from './deliverMessage';
import { envelope } from './envelope';
import { openChat } from './openChat';

/** A person removes the app from a chat, or adds it. Nothing can be posted there in between. */
export async function setInstalled(
  teams: Teams,
  link: BotLink,
  chat: Chat,
  person: DemoPerson,
  installed: boolean,
): Promise<void> {
  if (chat.installed === installed) return;
  chat.installed = installed;
  chat.told = !installed;
  teams.changed(chat);
  if (installed) return openChat(teams, link, chat, person);
  const event = { ...envelope(teams, link.serviceUrl, chat, person), id: `f:${teams.newActivityId()}` };
  await deliverMessage(link, { ...event, type: 'installationUpdate', action: 'remove' });
}
