import type { DemoPerson } from '../../demoPeople';
import type { Chat } from '../chat';
import type { Teams } from '../teams';
import { teamsIds } from '../teamsIds';
import type { BotLink } from './botLink';
import { deliverMessage } from './deliverMessage';
import { envelope } from './envelope';
import { messageHtml } from './messageHtml';
import type { Said } from './said';

const { bot } = teamsIds;
const at = `<at>${bot.name}</at>`;

/** A person writes in a chat. */
export async function say(
  teams: Teams,
  link: BotLink,
  chat: Chat,
  person: DemoPerson,
  text: string,
): Promise<Said> {
  const { id } = teams.addMessage(chat, { from: person.aadObjectId, text, cards: [] });
  if (!chat.installed) return { delivered: false, answered: false };
  const mention = `@${bot.name}`;
  const mentioned = text.includes(mention);
  if (chat.kind !== 'personal' && !mentioned) return { delivered: false, answered: false };
  const activity = envelope(teams, link.serviceUrl, chat, person, id);
  if (mentioned) activity.entities.push({ type: 'mention', mentioned: bot, text: at });
  const answered = await deliverMessage(link, {
    ...activity,
    id,
    type: 'message',
    textFormat: 'plain',
    text: text.replaceAll(mention, at),
    attachments: [{ contentType: 'text/html', content: messageHtml(text) }],
  });
  return { delivered: true, answered };
}
