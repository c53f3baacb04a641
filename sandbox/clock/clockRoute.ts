import type { Handler } from '../http/handler';
import { readJson } from '../http/readJson';
import { sendJson } from '../http/sendJson';
import { clockTarget } from './clockTarget';
import type { SandboxClock } from './openClock';

/** `GET /sandbox/clock` tells the time; `POST` moves it, and answers when everything due on the way is done. */
export function clockRoute(clock: SandboxClock, move: (target: string) => Promise<void>): Handler {
  return async (request, response) => {
    if (request.url !== '/sandbox/clock') return false;
    if (request.method === 'POST') {
      const wanted = clockTarget(clock.now(), await readJson(request));
      if ('refusal' in wanted) {
        sendJson(response, 400, { message: wanted.refusal });
        return true;
      }
      await move(wanted.target);
    }
    sendJson(response, 200, { now: clock.now() });
    return true;
  };
}
