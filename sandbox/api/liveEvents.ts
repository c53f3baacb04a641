import type { Handler } from '../http/handler';
import type { Teams } from '../teams/teams';

/** `GET /sandbox/events`: server-sent events, one for each thing that happens. */
export function liveEvents(teams: Teams): Handler {
  return async (request, response) => {
    if (request.url !== '/sandbox/events') return false;
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': here\n\n');
    const stop = teams.listen((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
    request.on('close', stop);
    return true;
  };
}
