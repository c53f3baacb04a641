import type { Chat } from '../teams/chat';
import { asksForRefresh, cardsSeen } from '../teams/person/refreshOf';
import type { Teams } from '../teams/teams';
import type { MessageView } from './messageView';

/** The chat as this person sees it, each thread's answers after the message that began it. */
export function messagesView(teams: Teams, chat: Chat, personId: string): MessageView[] {
  const thread = ({ id, threadId }: { id: string; threadId?: string }) => Number(threadId ?? id);
  const ordered = [...chat.messages].sort((a, b) => thread(a) - thread(b) || Number(a.id) - Number(b.id));
  return ordered.map(({ id, threadId, from, at, updatedAt, text, ...message }) => ({
    id,
    inThread: threadId !== undefined,
    from: { id: from, name: from === 'bot' ? 'Local Connections' : (teams.person(from)?.name ?? '') },
    at,
    ...(updatedAt !== undefined && { updatedAt }),
    ...(text !== undefined && { text }),
    cards: cardsSeen(message, personId),
    ...(asksForRefresh(teams, message, personId) && { refreshes: true }),
  }));
}
