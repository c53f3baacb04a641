import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BodyTooLarge } from './bodyTooLarge';
import type { Handler } from './handler';
import { refuseStranger } from './refuseStranger';
import { sendJson } from './sendJson';

async function answer(request: IncomingMessage, response: ServerResponse, handlers: readonly Handler[]) {
  for (const handle of handlers) {
    if (await handle(request, response)) return;
  }
  sendJson(response, 404, { message: 'There is nothing here.' });
}

function answerFault(response: ServerResponse, error: unknown): void {
  if (error instanceof URIError || (error as NodeJS.ErrnoException)?.code === 'ERR_INVALID_URL') {
    sendJson(response, 400, { message: 'That address cannot be read.' });
    return;
  }
  const tooLarge = error instanceof BodyTooLarge;
  if (!tooLarge) console.error('a request failed:', error);
  if (response.headersSent) response.end();
  else if (tooLarge)
    sendJson(response.setHeader('connection', 'close'), 413, { message: 'That is too much at once.' });
  else sendJson(response, 500, { message: 'Something went wrong in the sandbox.' });
}

/** Listens on the loopback address alone. Port 0 takes any free one. `handlers` may grow afterwards. */
export async function startServer(
  wanted: number,
  handlers: readonly Handler[],
): Promise<Server & { port: number }> {
  const server = createServer((request, response) => {
    const refusal = refuseStranger(request, port);
    if (refusal) return sendJson(response, 403, { message: refusal });
    answer(request, response, handlers).catch((error: unknown) => answerFault(response, error));
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(wanted, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  return Object.assign(server, { port });
}
