import type { RequestListener } from 'node:http';
import { openCosmos } from '../../store/openCosmos';
import type { Store } from '../../store/store';
import { DocumentTooLarge, StoreUnavailable } from '../../store/storeFaults';
import { storeFaultyServer } from '../support/store/storeFaultyServer';
import { storeNudge } from '../support/store/storeNudge';

const timeoutMs = 300;

/** Does a deed against a server that answers so, and gives what was thrown. */
async function faultOf(answer: RequestListener, deed: (store: Store) => Promise<unknown>): Promise<Error> {
  const server = await storeFaultyServer(answer);
  const store = openCosmos({ ...connection, endpoint: server.endpoint });
  const fault = await deed(store).then(
    () => new Error('It went well'),
    (thrown: Error) => thrown,
  );
  await store.close();
  server.close();
  return fault;
}

const connection = { credential: { key: 'a2V5' }, database: 'bot', timeoutMs };
const status =
  (code: number, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(code, headers).end(JSON.stringify({ message: 'Rosemary was in the request' }));
  };
const nudge = storeNudge({ why: 'Rosemary' });
const deeds: [name: string, deed: (store: Store) => Promise<unknown>][] = [
  ['create', (store) => store.create('nudges', nudge)],
  ['read', (store) => store.read('nudges', nudge.recipientId, nudge.id)],
  ['query', (store) => store.query('nudges', { partition: nudge.recipientId })],
  ['changes', (store) => store.changes('nudges')],
];

describe.each(deeds)('%s', (_, deed) => {
  test.each<[what: string, answer: RequestListener]>([
    ['is silent', () => {}],
    ['is busy and says to wait long', status(429, { 'x-ms-retry-after-ms': '1000' })],
    ['is busy again and again', status(429, { 'x-ms-retry-after-ms': '50' })],
    ['fails', status(503)],
    ['fails without a word', (_, response) => response.writeHead(500).end()],
    ['breaks off', (request) => request.socket.destroy()],
    ['does not know us', status(401)],
  ])('a server that %s is reported in time as not available', async (_, answer) => {
    const began = Date.now();
    const fault = await faultOf(answer, deed);
    expect(fault).toBeInstanceOf(StoreUnavailable);
    expect(Date.now() - began).toBeLessThan(timeoutMs + 700);
  });

  test('where nobody listens, the store is reported as not available', async () => {
    const server = await storeFaultyServer(() => {});
    server.close();
    const store = openCosmos({ ...connection, endpoint: server.endpoint });
    await expect(deed(store)).rejects.toThrow(StoreUnavailable);
    await store.close();
  });

  test('no fault repeats what was written', async () => {
    const fault = await faultOf(status(500), deed);
    expect(JSON.stringify([fault.message, fault.stack, fault.cause, { ...fault }])).not.toContain('Rosemary');
  });

  test('a closed store says that it cannot answer', async () => {
    const fault = await faultOf(status(200), async (store) => {
      await store.close();
      return deed(store);
    });
    expect(fault).toEqual(new StoreUnavailable('The store is closed'));
  });
});

test('a document that Cosmos DB itself finds too large is reported so', async () => {
  const answer: RequestListener = (request, response) =>
    request.method === 'GET'
      ? response.end(JSON.stringify({ partitionKey: { paths: ['/recipientId'] } }))
      : status(413)(request, response);
  expect(await faultOf(answer, (store) => store.create('nudges', nudge))).toBeInstanceOf(DocumentTooLarge);
});

test('a container that was not made is a fault, not a missing document', async () => {
  const fault = await faultOf(status(404, { 'x-ms-substatus': '1003' }), (store) =>
    store.read('nudges', 'a', 'b'),
  );
  expect(fault).not.toBeInstanceOf(StoreUnavailable);
  expect(fault.message).toBe('Cosmos DB, read nudges: 404 1003');
});

test('a replica that lags behind is a store that is not available, not a missing document', async () => {
  const fault = await faultOf(status(404, { 'x-ms-substatus': '1002' }), (store) =>
    store.read('nudges', 'a', 'b'),
  );
  expect(fault).toBeInstanceOf(StoreUnavailable);
});

test('a query that has no index is a mistake of ours, which to ask again does not cure', async () => {
  const fault = await faultOf(status(400), (store) => store.query('nudges', { partition: 'a' }));
  expect(fault).not.toBeInstanceOf(StoreUnavailable);
  expect(fault.message).toContain('query nudges: 400');
});
