import type { Chat } from '../teams/chat';
import type { Teams } from '../teams/teams';

export interface MessageView {
  id: string;
  /** Answers in the thread of another message. */
  inThread: boolean;
  from: { id: string; name: string };
  at: string;
  updatedAt?: string;
  text?: string;
  cards: unknown[];
}

/** The chat as this person sees it, each thread's answers after the message that began it. */
export function messagesView(teams: Teams, chat: Chat, personId: string): MessageView[] {
  const thread = ({ id, threadId }: { id: string; threadId?: string }) => Number(threadId ?? id);
  const ordered = [...chat.messages].sort((a, b) => thread(a) - thread(b) || Number(a.id) - Number(b.id));
  return ordered.map(({ id, threadId, from, at, updatedAt, text, cards, views }) => ({
    id,
    inThread: threadId !== undefined,
    from: { id: from, name: from === 'bot' ? 'Local Connections' : (teams.person(from)?.name ?? '') },
    at,
    ...(updatedAt !== undefined && { updatedAt }),
    ...(text !== undefined && { text }),
    cards: views?.[personId] ?? cards,
  }));
}
