import type { DemoPerson } from '../../demoPeople';
import type { Teams } from '../teams';
import { teamsIds } from '../teamsIds';
import type { BotLink } from './botLink';
import { deliverMessage } from './deliverMessage';
import { envelope } from './envelope';
import { openChat } from './openChat';

/** A person removes the app, or adds it again. Nothing can be posted to them in between. */
export async function setInstalled(
  teams: Teams,
  link: BotLink,
  person: DemoPerson,
  installed: boolean,
): Promise<void> {
  const chat = teams.chat(teamsIds.personalChat(person.aadObjectId));
  if (!chat || chat.installed === installed) return;
  chat.installed = installed;
  chat.told = !installed;
  teams.changed(chat);
  if (installed) return openChat(teams, link, chat, person);
  const event = { ...envelope(teams, link.serviceUrl, chat, person), id: `f:${teams.newActivityId()}` };
  await deliverMessage(link, { ...event, type: 'installationUpdate', action: 'remove' });
}
