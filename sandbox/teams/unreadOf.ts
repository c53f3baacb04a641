import type { Chat } from './chat';

/** How many messages of others the person has not seen. */
export function unreadOf(chat: Chat, personId: string): number {
  const seen = Number(chat.readUpTo[personId] ?? 0);
  return chat.messages.filter(({ id, from }) => from !== personId && Number(id) > seen).length;
}
