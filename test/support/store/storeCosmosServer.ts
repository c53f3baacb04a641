import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttpServer } from '@vercel/cosmosdb-server';
import { storeChangeFeed } from './storeChangeFeed';

export interface StoreCosmosServer {
  endpoint: string;
  close(): void;
}

/** A server on this machine that speaks the protocol of Cosmos DB. */
export async function storeCosmosServer(): Promise<StoreCosmosServer> {
  const server = createHttpServer({ keepAlive: true });
  const [answer] = server.listeners('request') as [RequestListener];
  const changeFeed = storeChangeFeed();
  server.removeAllListeners('request').on('request', (request, response) => {
    if (request.headers['a-im'])
      changeFeed(endpoint, request, response).catch((fault: Error) => response.destroy(fault));
    else answer(request, response);
  });
  // a line that this server closed while the client was about to use it again would look like a fault of the store
  server.keepAliveTimeout = 120_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    endpoint,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
