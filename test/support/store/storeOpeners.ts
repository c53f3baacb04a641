import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCosmos } from '../../../store/openCosmos';
import { openSqlite } from '../../../store/openSqlite';
import type { SchemaOptions } from '../../../store/schema/schema';
import type { Store } from '../../../store/store';
import { storeAskable } from './storeAskable';
import { storeCosmosContainers } from './storeCosmosContainers';
import { storeCosmosServer } from './storeCosmosServer';
import { type RawDocuments, rawCosmos, rawSqlite } from './storeRaw';

/** A store, and another opened on the same documents, as a second process would. */
export interface OpenedStores {
  store: Store;
  second: Store;
  /** Another version of the bot on the same documents; ends with the others. */
  ofVersion(schema: SchemaOptions): Store;
  raw: RawDocuments;
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
  const file = join(folder, 'store.db');
  const opened = openedStores((schema) => openSqlite(file, { queriedFields: storeAskable, ...schema }));
  return {
    ...opened,
    raw: rawSqlite(file),
    async end() {
      await opened.end();
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
  const options = { endpoint, credential: { key }, database, timeoutMs: 30_000, queriedFields: storeAskable };
  return {
    ...openedStores((schema) => openCosmos({ ...options, ...schema })),
    raw: rawCosmos(endpoint, key, database),
  };
}

function openedStores(open: (schema: SchemaOptions) => Store) {
  const [store, second] = [open({}), open({})];
  const others: Store[] = [];
  return {
    store,
    second,
    ofVersion(schema: SchemaOptions) {
      const other = open(schema);
      others.push(other);
      return other;
    },
    async end() {
      for (const one of [store, second, ...others]) await one.close();
    },
  };
}
