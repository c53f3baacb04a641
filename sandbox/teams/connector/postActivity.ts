import type { Chat } from '../chat';
import type { Teams } from '../teams';
import { teamsIds } from '../teamsIds';
import { checkPost } from './checkPost';
import { type ConnectorAnswer, refused } from './connectorAnswer';

function threadFor(chat: Chat, conversationId: string, replyTo?: string): string | undefined {
  if (chat.kind !== 'channel') return undefined;
  const repliedTo = chat.messages.find(({ id }) => id === replyTo);
  return teamsIds.threadOf(conversationId) ?? repliedTo?.threadId ?? repliedTo?.id;
}

/** `POST v3/conversations/{id}/activities`, and the same as a reply. */
export function postActivity(
  teams: Teams,
  conversationId: string,
  body: unknown,
  { targeted, replyTo }: { targeted: boolean; replyTo?: string },
): ConnectorAnswer {
  const checked = checkPost(teams.chat(conversationId), body);
  if ('refusal' in checked) return checked.refusal;
  const { chat, activity } = checked;
  if (targeted && chat.kind !== 'personal') {
    return refused(400, 'BadSyntax', 'A message for one person cannot be posted in a shared conversation.');
  }
  if (activity.type === 'typing') {
    teams.announce({ kind: 'typing', chatId: chat.id });
    return { status: 201, body: { id: teams.newActivityId() } };
  }
  const { text, summary } = activity;
  const cards = (activity.attachments ?? []).map(({ content }) => content);
  const threadId = threadFor(chat, conversationId, replyTo);
  const message = {
    from: 'bot',
    ...(threadId !== undefined && { threadId }),
    ...(summary !== undefined && { summary }),
  };
  if (text && cards.length > 0) {
    // Teams makes two messages of it and tells the id of neither
    teams.addMessage(chat, { ...message, text, cards: [] });
    teams.addMessage(chat, { ...message, cards });
    return { status: 201, body: {} };
  }
  const { id } = teams.addMessage(chat, { ...message, ...(text !== undefined && { text }), cards });
  return { status: 201, body: { id } };
}
