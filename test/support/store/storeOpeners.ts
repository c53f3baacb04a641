import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCosmos } from '../../../store/openCosmos';
import { openSqlite } from '../../../store/openSqlite';
import type { Store } from '../../../store/store';
import { storeCosmosContainers } from './storeCosmosContainers';
import { storeCosmosServer } from './storeCosmosServer';

/** A store, and another opened on the same documents, as a second process would. */
export interface OpenedStores {
  store: Store;
  second: Store;
  end(): Promise<void>;
}

/** Gives those that are open while a promise is tried. */
export type Stores = () => OpenedStores;

const { COSMOS_ENDPOINT, COSMOS_KEY } = process.env;

export const storeOpeners: [name: string, open: () => Promise<OpenedStores>][] = [
  ['SQLite', openSqliteTwice],
  ['Cosmos DB over the wire', openOverTheWire],
];
if (COSMOS_ENDPOINT && COSMOS_KEY)
  storeOpeners.push(['Cosmos DB itself', () => openCosmosTwice(COSMOS_ENDPOINT, COSMOS_KEY, 'contract')]);

async function openSqliteTwice(): Promise<OpenedStores> {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  const [store, second] = [openSqlite(join(folder, 'store.db')), openSqlite(join(folder, 'store.db'))];
  return {
    store,
    second,
    async end() {
      await store.close();
      await second.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function openOverTheWire(): Promise<OpenedStores> {
  const server = await storeCosmosServer();
  const stores = await openCosmosTwice(server.endpoint, Buffer.from('key').toString('base64'), randomUUID());
  return {
    ...stores,
    async end() {
      await stores.end();
      server.close();
    },
  };
}

async function openCosmosTwice(endpoint: string, key: string, database: string): Promise<OpenedStores> {
  await storeCosmosContainers(endpoint, key, database);
  // the promises are tried here, not the patience
  const options = { endpoint, credential: { key }, database, timeoutMs: 30_000 };
  const [store, second] = [openCosmos(options), openCosmos(options)];
  return {
    store,
    second,
    async end() {
      await store.close();
      await second.close();
    },
  };
}
