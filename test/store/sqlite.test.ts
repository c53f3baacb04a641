import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../store/openSqlite';
import { StoreUnavailable } from '../../store/storeFaults';
import { storeNudge } from '../support/store/storeNudge';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what was written is there after the store is opened again, and so is the place in the change feed', async () => {
  const file = join(folder, 'store.db');
  const nudge = storeNudge();
  const first = openSqlite(file);
  await first.create('nudges', nudge);
  const { token } = await first.changes('nudges');
  await first.close();

  const again = openSqlite(file);
  const held = await again.read('nudges', nudge.recipientId, nudge.id);
  expect(held?.document).toEqual(nudge);
  expect((await again.changes('nudges', token)).documents).toEqual([]);
  if (held) await again.replace('nudges', held, { ...nudge, attempts: 1 });
  expect((await again.changes('nudges', token)).documents).toEqual([{ ...nudge, attempts: 1 }]);
  await again.close();
});

test('the folder is made when it is missing, for its owner alone', async () => {
  const data = join(folder, 'data', 'here');
  await openSqlite(join(data, 'store.db')).close();
  expect(statSync(data).mode & 0o777).toBe(0o700);
});

test('of a document that was removed or replaced, nothing can be read in the files once the store is closed', async () => {
  const store = openSqlite(join(folder, 'store.db'));
  const removed = storeNudge({ why: 'Rosemary '.repeat(2000) });
  const replaced = storeNudge({ why: 'Rosemary' });
  for (const nudge of [removed, replaced]) {
    await store.create('nudges', nudge);
    const held = await store.read('nudges', nudge.recipientId, nudge.id);
    if (nudge === removed && held) await store.remove('nudges', held);
    else if (held) await store.replace('nudges', held, { ...nudge, why: 'kept' });
  }
  await store.close();
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  expect(files.some((bytes) => bytes.includes('kept'))).toBe(true);
  expect(files.some((bytes) => bytes.includes('Rosemary'))).toBe(false);
});

test('a closed store says so, and writes no more', async () => {
  const store = openSqlite(join(folder, 'store.db'));
  await store.close();
  await store.close();
  await expect(store.create('nudges', storeNudge())).rejects.toThrow(StoreUnavailable);
});

test('a file that is no database is reported as a fault of the store', () => {
  writeFileSync(join(folder, 'store.db'), 'not a database '.repeat(100));
  expect(() => openSqlite(join(folder, 'store.db'))).toThrow(
    new StoreUnavailable('SQLite could not do it: SQLITE_NOTADB'),
  );
});
