import type { Chat } from '../teams/chat';
import type { Teams } from '../teams/teams';
import { unreadOf } from '../teams/unreadOf';

export interface ChatView {
  id: string;
  kind: Chat['kind'];
  name: string;
  /** By the name that colleagues use; empty where the chat is with the bot alone. */
  members: string[];
  installed: boolean;
  /** Of the chat of a meeting: whether it runs now. */
  runs?: boolean;
  unread: number;
  last?: { at: string; line: string };
}

function lastOf({ messages }: Chat): ChatView['last'] {
  const last = messages.at(-1);
  return last && { at: last.at, line: last.summary ?? last.text ?? 'Sent a card' };
}

function membersOf(teams: Teams, { kind, memberIds }: Chat): string[] {
  if (kind === 'personal') return [];
  return memberIds.map((id) => teams.person(id)?.name.split(' ')[0] ?? '');
}

export function chatsView(teams: Teams, personId: string): ChatView[] {
  return teams.chatsOf(personId).map((chat) => {
    const last = lastOf(chat);
    return {
      id: chat.id,
      kind: chat.kind,
      name: chat.name,
      members: membersOf(teams, chat),
      installed: chat.installed,
      ...(chat.meeting && { runs: chat.meeting.beganAt !== undefined }),
      unread: unreadOf(chat, personId),
      ...(last && { last }),
    };
  });
}
