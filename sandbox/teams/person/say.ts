import type { DemoPerson } from '../../demoPeople';
import type { Chat } from '../chat';
import type { Teams } from '../teams';
import { teamsIds } from '../teamsIds';
import type { BotLink } from './botLink';
import { cardRefusal } from './cardRefusal';
import { deliverMessage } from './deliverMessage';
import { envelope } from './envelope';
import { messageHtml } from './messageHtml';
import type { Said } from './said';

const { bot } = teamsIds;
const at = `<at>${bot.name}</at>`;
const unheard: Said = { delivered: false, answered: false };

/** What a person sends: words, or a card that a search gave, or both. */
interface Sent {
  text: string;
  card?: unknown;
}

/** A person writes in a chat. */
export async function say(
  teams: Teams,
  link: BotLink,
  chat: Chat,
  person: DemoPerson,
  { text, card }: Sent,
): Promise<Said> {
  const refused = card === undefined ? undefined : cardRefusal(card);
  if (refused !== undefined) return { ...unheard, refused };
  const { id } = teams.addMessage(chat, {
    from: person.aadObjectId,
    ...(text !== '' && { text }),
    cards: card === undefined ? [] : [card],
  });
  if (!chat.installed) return unheard;
  const mention = `@${bot.name}`;
  const mentioned = text.includes(mention);
  if (chat.kind !== 'personal' && !mentioned) return unheard;
  const activity = envelope(teams, link.serviceUrl, chat, person, id);
  if (mentioned) activity.entities.push({ type: 'mention', mentioned: bot, text: at });
  const answered = await deliverMessage(link, {
    ...activity,
    id,
    type: 'message',
    textFormat: 'plain',
    ...(text !== '' && { text: text.replaceAll(mention, at) }),
    attachments: attachmentsOf({ text, card }),
  });
  return { delivered: true, answered };
}

function attachmentsOf({ text, card }: Sent): object[] {
  const words = text === '' ? '' : messageHtml(text);
  if (card === undefined) return [{ contentType: 'text/html', content: words }];
  return [
    { contentType: 'application/vnd.microsoft.card.adaptive', content: card },
    { contentType: 'text/html', content: `${words}<attachment id="card"></attachment>` },
  ];
}
