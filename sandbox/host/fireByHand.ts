import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { readBody } from '../http/readBody';
import { sendJson } from '../http/sendJson';
import type { FunctionsHost } from './functionsHost';

const documents = z.object({ input: z.array(z.unknown()) });

/** `POST /admin/functions/{name}`: a timer, or a change-feed function with `{ "input": [documents] }`. Done when answered. */
export async function fireByHand(
  host: FunctionsHost,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const found = host.functions.find((one) => one.name === decodeURIComponent(name));
  if (request.method !== 'POST') return sendJson(response, 405, { message: 'Use POST to fire a function.' });
  if (!found || found.trigger === 'http') {
    return sendJson(response, 404, { message: 'There is no such timer or change-feed function.' });
  }
  const body = (await readBody(request)).toString() || '{}';
  try {
    if (found.trigger === 'timer') await host.fireTimer(found.name);
    else await host.fireChanges(found.name, documents.safeParse(JSON.parse(body)).data?.input ?? []);
    response.writeHead(202).end();
  } catch (error) {
    console.error(`${found.name} failed:`, error);
    sendJson(response, 500, { message: 'The function failed.' });
  }
}
