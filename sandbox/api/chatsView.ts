import type { Chat } from '../teams/chat';
import type { Teams } from '../teams/teams';
import { unreadOf } from '../teams/unreadOf';

export interface ChatView {
  id: string;
  kind: Chat['kind'];
  name: string;
  installed: boolean;
  unread: number;
  last?: { at: string; line: string };
}

function lastOf({ messages }: Chat): ChatView['last'] {
  const last = messages.at(-1);
  return last && { at: last.at, line: last.summary ?? last.text ?? 'Sent a card' };
}

export function chatsView(teams: Teams, personId: string): ChatView[] {
  return teams.chatsOf(personId).map((chat) => {
    const last = lastOf(chat);
    return {
      id: chat.id,
      kind: chat.kind,
      name: chat.name,
      installed: chat.installed,
      unread: unreadOf(chat, personId),
      ...(last && { last }),
    };
  });
}
