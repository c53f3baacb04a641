import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StoreCosmosServer } from './storeCosmosServer';

/** Stands where Cosmos DB should be, and answers each request in one and the same way. */
export async function storeFaultyServer(answer: RequestListener): Promise<StoreCosmosServer> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
