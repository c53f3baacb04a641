import type { Handler } from '../../http/handler';
import { readJson } from '../../http/readJson';
import { sendJson } from '../../http/sendJson';
import type { Teams } from '../teams';
import { type ConnectorAnswer, refused } from './connectorAnswer';
import { createConversation } from './createConversation';
import { deleteActivity } from './deleteActivity';
import { listMembers } from './listMembers';
import { postActivity } from './postActivity';
import { updateActivity } from './updateActivity';

type Call = { teams: Teams; chat: string; last: string; body: unknown; query: URLSearchParams };

const calls: Record<string, (call: Call) => ConnectorAnswer> = {
  'POST conversations': ({ teams, body }) => createConversation(teams, body),
  'POST activities': ({ teams, chat, last, body, query }) =>
    postActivity(teams, chat, body, {
      targeted: query.get('isTargetedActivity') === 'true',
      ...(last && { replyTo: last }),
    }),
  'PUT activities': ({ teams, chat, last, body }) => updateActivity(teams, chat, last, body),
  'DELETE activities': ({ teams, chat, last }) => deleteActivity(teams, chat, last),
  'GET members': ({ teams, chat, last }) => listMembers(teams, chat, last ? { memberId: last } : {}),
  'GET pagedmembers': ({ teams, chat }) => listMembers(teams, chat, { paged: true }),
};

/** The connector's REST calls under `/teams/`, which is the bot's serviceUrl here. */
export function connectorRoutes(teams: Teams): Handler {
  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://teams');
    if (!url.pathname.startsWith('/teams/')) return false;
    const [, , version, conversations, chat = '', what, last = ''] = url.pathname
      .split('/')
      .map(decodeURIComponent);
    const call =
      version === 'v3' &&
      conversations === 'conversations' &&
      calls[`${request.method} ${what ?? 'conversations'}`];
    const body = await readJson(request);
    const answer = call
      ? call({ teams, chat, last, body, query: url.searchParams })
      : refused(404, 'NotFound', 'The stand-in for Teams does not have this call.');
    if (answer.body === undefined) response.writeHead(answer.status).end();
    else sendJson(response, answer.status, answer.body);
    return true;
  };
}
