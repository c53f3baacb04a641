import type { Teams } from '../teams';
import { type ConnectorAnswer, refused } from './connectorAnswer';
import { rosterEntry } from './rosterEntry';

/** `GET v3/conversations/{id}/members`, one member of it with `memberId`, or in pages. */
export function listMembers(
  teams: Teams,
  conversationId: string,
  { memberId, paged }: { memberId?: string; paged?: boolean } = {},
): ConnectorAnswer {
  const chat = teams.chat(conversationId);
  if (!chat) return refused(404, 'ConversationNotFound', 'Conversation not found.');
  if (!chat.installed) {
    return refused(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
  }
  const people = teams.people.filter(({ aadObjectId }) => chat.memberIds.includes(aadObjectId));
  if (memberId !== undefined) {
    const member = people.find((person) => person === teams.person(memberId));
    if (!member)
      return refused(404, 'MemberNotFoundInConversation', 'The member was not found in the conversation.');
    return { status: 200, body: rosterEntry(member, teams.tenantId) };
  }
  const members = people.map((person) => rosterEntry(person, teams.tenantId));
  return { status: 200, body: paged ? { members } : members };
}
