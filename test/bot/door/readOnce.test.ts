import { readingOnce, readOnce } from '../../../bot/door/readOnce';
import type { Store } from '../../../store/store';
import { MemoryFile, memoryStore } from '../../support/memoryStore';
import { storeNudge } from '../../support/store/storeNudge';

const nudge = storeNudge();
let asked: string[];
let other: Store;
let store: Store;
beforeEach(async () => {
  asked = [];
  const file = new MemoryFile();
  const below = memoryStore(file);
  other = memoryStore(file);
  await other.create('nudges', nudge);
  store = readOnce({
    ...below,
    read: (...place) => {
      asked.push('read');
      return below.read(...place);
    },
    replace: async (...write) => {
      // others may read while it is under way
      await new Promise(setImmediate);
      return below.replace(...write);
    },
    query: (...query) => {
      asked.push('query');
      return below.query(...query);
    },
  });
});

const attempts = async () => (await store.read('nudges', nudge.recipientId, nudge.id))?.document.attempts;
const query = { partition: nudge.recipientId, order: { by: 'wakeAt' } };
/** What somebody else does to it meanwhile. */
async function changes(to: number) {
  const held = await other.read('nudges', nudge.recipientId, nudge.id);
  if (held) await other.replace('nudges', held, { ...nudge, attempts: to });
}

test('while one person is answered, the same is asked once, side by side too', async () => {
  await readingOnce(async () => {
    await Promise.all([attempts(), attempts(), store.query('nudges', query)]);
    await attempts();
    await store.query('nudges', query);
    await store.query('nudges', { ...query, limit: 1 });
  });
  expect(asked).toEqual(['read', 'query', 'query']);
});

test('everybody else reads afresh each time: jobs, the next press, another press at the same moment', async () => {
  await attempts();
  await changes(1);
  expect(await attempts()).toBe(1);
  const seen = await readingOnce(async () => {
    const before = await attempts();
    await changes(2);
    return [before, await attempts(), await readingOnce(attempts)];
  });
  expect(seen).toEqual([1, 1, 2]);
  expect(await readingOnce(attempts)).toBe(2);
});

test('after a write everything is read afresh, also where the write was of something else', async () => {
  const seen = await readingOnce(async () => {
    const before = await attempts();
    await changes(3);
    await store.create('leases', { id: 'a', holder: 'b', until: '2026' });
    return [before, await attempts()];
  });
  expect(seen).toEqual([0, 3]);
});

test('what was asked while a write was under way is asked again after it', async () => {
  await readingOnce(async () => {
    const held = await store.read('nudges', nudge.recipientId, nudge.id);
    if (!held) throw new Error('It is not there.');
    await Promise.all([store.replace('nudges', held, { ...nudge, attempts: 4 }), attempts()]);
    expect(await attempts()).toBe(4);
  });
});

test('a view that is written down makes nothing to be read again', async () => {
  await readingOnce(async () => {
    await attempts();
    const what = { kind: 'view', surface: 'dialog', allowed: true, verb: 'x', as: 'lead' } as const;
    await store.create('audit', { id: 'a', subjectId: 'b', at: '2026', by: 'c', ...what });
    await attempts();
  });
  expect(asked).toEqual(['read']);
});

test('work that goes on after its answer reads afresh', async () => {
  const later: (() => void)[] = [];
  const goes = new Promise<void>((on) => later.push(on));
  let after: Promise<number | undefined> | undefined;
  await readingOnce(async () => {
    await attempts();
    after = goes.then(attempts);
  });
  await changes(5);
  later[0]?.();
  expect(await after).toBe(5);
});
