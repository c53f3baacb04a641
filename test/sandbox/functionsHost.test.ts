import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, HttpRequest, InvocationContext } from '@azure/functions';
import type { FunctionsHost } from '../../sandbox/host/functionsHost';
import { startFunctions } from '../../sandbox/host/startFunctions';
import { openSqlite } from '../../store/openSqlite';
import type { Store } from '../../store/store';

const draft = (id: string) => ({
  id,
  personId: 'p',
  localId: 'brimbank',
  state: 'open' as const,
  typed: {},
  startedAt: '2026-11-24T00:00:00.000Z',
  savedAt: '2026-11-24T00:00:00.000Z',
  wakeAt: '2026-11-25T00:00:00.000Z',
});

let dataDir: string;
let store: Store;
let server: Server;
let url: string;
let fed: string[][];
let ticks: unknown[];
let feedFails: boolean;

function register(): void {
  app.http('echo', {
    methods: ['POST'],
    route: 'echo/{word}',
    authLevel: 'anonymous',
    handler: async (request, context) => ({
      status: 201,
      headers: { 'x-kind': `${request instanceof HttpRequest} ${context instanceof InvocationContext}` },
      jsonBody: { word: request.params['word'], query: request.query.get('q'), body: await request.json() },
    }),
  });
  app.http('keep', {
    methods: ['POST'],
    authLevel: 'anonymous',
    handler: async () => {
      await store.create('drafts', draft('one'));
      return { status: 204 };
    },
  });
  app.timer('tick', { schedule: '0 * * * * *', handler: (timer) => void ticks.push(timer) });
  app.cosmosDB('draftChanges', {
    connection: 'COSMOS',
    databaseName: 'd',
    containerName: 'drafts',
    handler: async (documents: unknown[]) => {
      if (feedFails) throw new Error('not now');
      fed.push((documents as { id: string }[]).map(({ id }) => id));
      // its own save comes back to it, and must be handed on as well
      if (fed.length === 1) await store.create('drafts', draft('made by the feed'));
    },
  });
}

const start = () => startFunctions(register, { store, dataDir });
let host: FunctionsHost;

beforeEach(async () => {
  [fed, ticks, feedFails] = [[], [], false];
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  dataDir = mkdtempSync(join(tmpdir(), 'host-'));
  store = openSqlite(join(dataDir, 'test.db'));
  host = start();
  server = createServer((request, response) => {
    host.handle(request, response).then(
      (taken) => taken || response.writeHead(418).end(),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  await store.close();
  rmSync(dataDir, { recursive: true });
  jest.restoreAllMocks();
});

const post = (path: string, body?: unknown) =>
  fetch(`${url}${path}`, { method: 'POST', ...(body !== undefined && { body: JSON.stringify(body) }) });

test('an HTTP function gets the library’s own request and context, and its answer goes out whole', async () => {
  const response = await post('/api/echo/hello?q=1', { a: 'ä' });
  expect(response.status).toBe(201);
  expect(response.headers.get('x-kind')).toBe('true true');
  expect(await response.json()).toEqual({ word: 'hello', query: '1', body: { a: 'ä' } });
});

test('what is for no function is told apart: another method, another path, another address', async () => {
  expect((await fetch(`${url}/api/echo/hello`)).status).toBe(405);
  expect((await post('/api/nothing')).status).toBe(404);
  expect((await post('/elsewhere')).status).toBe(418);
});

test('it lists the functions with what wakes them', () => {
  expect(host.functions).toEqual([
    { name: 'echo', trigger: 'http' },
    { name: 'keep', trigger: 'http' },
    { name: 'tick', trigger: 'timer' },
    { name: 'draftChanges', trigger: 'changeFeed' },
  ]);
});

test('a change is handed on right after the request that made it, and what that changes too', async () => {
  await post('/api/keep');
  await host.pump();
  expect(fed).toEqual([['one'], ['made by the feed']]);
});

test('a host that starts again goes on where the feed stood', async () => {
  await post('/api/keep');
  await host.pump();
  host = start();
  await store.create('drafts', draft('later'));
  await host.pump();
  expect(fed.flat()).toEqual(['one', 'made by the feed', 'later']);
});

test('a feed function that fails gets the same documents again', async () => {
  feedFails = true;
  await post('/api/keep');
  await host.pump();
  feedFails = false;
  await host.pump();
  expect(fed[0]).toEqual(['one']);
});

test('a timer and a feed can be fired by hand', async () => {
  expect((await post('/admin/functions/tick', {})).status).toBe(202);
  expect(ticks).toEqual([expect.objectContaining({ isPastDue: false })]);
  expect((await post('/admin/functions/draftChanges', { input: [{ id: 'by hand' }] })).status).toBe(202);
  expect(fed[0]).toEqual(['by hand']);
  expect((await post('/admin/functions/echo', {})).status).toBe(404);
  expect((await fetch(`${url}/admin/functions/tick`)).status).toBe(405);
});

test('a timer with another schedule is refused at the start, not left out in silence', () => {
  const odd = () => app.timer('odd', { schedule: '0 0 * * * *', handler: () => undefined });
  expect(() => startFunctions(odd, { store, dataDir })).toThrow('every minute only');
});
