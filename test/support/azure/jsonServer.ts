import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A loopback server of one question: what JSON stands at a path. */
export async function jsonServer(answer: (url: URL) => unknown) {
  const server = createServer((request, response) => {
    const found = answer(new URL(request.url ?? '/', 'http://server'));
    response
      .writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/json' })
      .end(JSON.stringify(found ?? {}));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
