import { type Fault, faultyStore } from '../support/faultyStore';
import { openTown, type Town } from '../support/town';

let befalls: ReturnType<Fault>;
let asked: string[];
let town: Town;
beforeAll(async () => {
  const storeInFront = faultyStore((deed, container) => {
    asked.push(`${deed} ${container}`);
    return befalls;
  });
  asked = [];
  town = await openTown({ storeInFront });
});
beforeEach(() => {
  befalls = undefined;
  asked = [];
  town.passes(10_000);
});
afterAll(() => town.close());

async function get(path: string, method = 'GET') {
  const response = await fetch(town.endpoint.replace('messages', path), { method });
  const text = await response.text();
  return { status: response.status, text, kept: response.headers.get('cache-control') };
}

test('it says that it lives, and asks nothing for that, whatever the store does', async () => {
  befalls = 'down';
  const { status, text, kept } = await get('health/live');
  expect([status, kept]).toEqual([200, 'no-store']);
  expect(JSON.parse(text)).toEqual({ live: true, version: 'unbuilt', schema: expect.any(Number) });
  expect(asked).toEqual([]);
});

test('it is ready while the store answers', async () => {
  const { status, text } = await get('health/ready');
  expect(status).toBe(200);
  expect(JSON.parse(text)).toMatchObject({
    ready: true,
    version: 'unbuilt',
    settings: 'ready',
    store: 'ready',
  });
});

test.each(['down', 'hangs'] as const)('a store that %s is named in one word, soon', async (fault) => {
  befalls = fault;
  const began = Date.now();
  const { status, text } = await get('health/ready');
  expect(Date.now() - began).toBeLessThan(2_400);
  expect(status).toBe(503);
  expect(JSON.parse(text)).toMatchObject({ ready: false, settings: 'ready', store: 'notReady' });
  expect(text).not.toMatch(/Error|Unavailable|this test|leases|[0-9a-f]{8}-/);
});

test('asked again and again it asks the store once, and once more some seconds later', async () => {
  await Promise.all(Array.from({ length: 40 }, () => get('health/ready')));
  expect(asked).toEqual(['read leases']);
  befalls = 'down';
  expect((await get('health/ready')).status).toBe(200);
  town.passes(5_000);
  expect((await get('health/ready')).status).toBe(503);
  expect(asked).toEqual(['read leases', 'read leases']);
});

test('nothing can be sent there', async () => {
  expect((await get('health/live', 'POST')).status).toBe(405);
  expect((await get('health/ready', 'POST')).status).toBe(405);
});
