import type { Handler } from '../http/handler';
import { sendJson } from '../http/sendJson';
import type { Teams } from '../teams/teams';
import { chatsView } from './chatsView';
import { messagesView } from './messagesView';
import { townView } from './townView';

function read(teams: Teams, { pathname, searchParams }: URL): unknown {
  const as = searchParams.get('as') ?? '';
  switch (pathname) {
    case '/sandbox/town':
      return townView(teams);
    case '/sandbox/chats':
      return chatsView(teams, as);
    case '/sandbox/messages': {
      const chat = teams.chat(searchParams.get('chat') ?? '');
      return chat?.memberIds.includes(as) ? messagesView(teams, chat, as) : undefined;
    }
    default:
      return undefined;
  }
}

/** `GET /sandbox/town`, `chats?as=` and `messages?as=&chat=`. */
export function pageReads(teams: Teams): Handler {
  return async (request, response) => {
    if (request.method !== 'GET') return false;
    const found = read(teams, new URL(request.url ?? '/', 'http://sandbox'));
    if (found !== undefined) sendJson(response, 200, found);
    return found !== undefined;
  };
}
