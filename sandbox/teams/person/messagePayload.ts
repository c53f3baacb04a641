import type { ChatMessage } from '../chat';
import type { Teams } from '../teams';
import { teamsIds } from '../teamsIds';
import { messageHtml } from './messageHtml';

function sender(teams: Teams, from: string) {
  if (from === 'bot') {
    const id = teamsIds.bot.id.replace('28:', '');
    const application = { applicationIdentityType: 'bot', id, displayName: teamsIds.bot.name };
    return { user: null, application };
  }
  const user = { userIdentityType: 'aadUser', id: from, displayName: teams.person(from)?.name ?? '' };
  return { user, application: null };
}

/** A message as Teams hands it over with a message action: what is not there is null, and no card is told of. */
export function messagePayload(teams: Teams, { id, threadId, from, at, text }: ChatMessage) {
  return {
    id,
    replyToId: threadId ?? null,
    createdDateTime: at,
    messageType: 'message',
    from: sender(teams, from),
    body: { contentType: 'html', content: text === undefined ? '' : messageHtml(text) },
    attachments: [],
  };
}
