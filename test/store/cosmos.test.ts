import type { CosmosCharge } from '../../store/cosmos/cosmosOptions';
import { openCosmos } from '../../store/openCosmos';
import { storeCosmosContainers } from '../support/store/storeCosmosContainers';
import { type StoreCosmosServer, storeCosmosServer } from '../support/store/storeCosmosServer';
import { storeFaultyServer } from '../support/store/storeFaultyServer';
import { storeNudge } from '../support/store/storeNudge';

const key = 'a2V5';
let server: StoreCosmosServer;
beforeAll(async () => {
  server = await storeCosmosServer();
  await storeCosmosContainers(server.endpoint, key, 'bot');
});
afterAll(() => server.close());

test('what each request costs is told, of a lost race too', async () => {
  const charges: CosmosCharge[] = [];
  const store = openCosmos({
    endpoint: server.endpoint,
    credential: { key },
    database: 'bot',
    onCharge: (charge) => charges.push(charge),
  });
  const nudge = storeNudge();
  await store.create('nudges', nudge);
  await store.create('nudges', nudge);
  const held = await store.read('nudges', nudge.recipientId, nudge.id);
  if (held) for (const _ of ['done', 'stale']) await store.replace('nudges', held, nudge);
  await store.query('nudges', { partition: nudge.recipientId });
  await store.changes('nudges');
  await store.close();

  const deeds = ['create', 'create', 'read', 'replace', 'replace', 'query', 'changes'];
  expect(charges).toEqual(
    deeds.map((deed) => ({
      container: 'nudges',
      deed,
      requestUnits: 1,
      throttled: 0,
      milliseconds: expect.any(Number),
    })),
  );
});

test('a server that is busy for a moment is asked again', async () => {
  const refusals = { GET: 0, POST: 0 };
  const busy = await storeFaultyServer((request, response) => {
    if (refusals[request.method === 'GET' ? 'GET' : 'POST']++ < 3)
      response.writeHead(429, { 'x-ms-retry-after-ms': '20' }).end('{}');
    else if (request.method === 'GET')
      response.end(JSON.stringify({ partitionKey: { paths: ['/recipientId'] } }));
    else response.writeHead(201).end(JSON.stringify({ id: 'a' }));
  });
  const charges: CosmosCharge[] = [];
  const onCharge = (charge: CosmosCharge) => void charges.push(charge);
  const store = openCosmos({ endpoint: busy.endpoint, credential: { key }, database: 'bot', onCharge });
  expect(await store.create('nudges', storeNudge())).toBe('created');
  expect(charges.map(({ throttled }) => throttled)).toEqual([3]);
  await store.close();
  busy.close();
});
