import { randomInt } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { openSqlite } from '../../store/openSqlite';
import { storeEveryPage } from '../support/store/storeEveryPage';
import { storeSpawnWriter } from '../support/store/storeSpawnWriter';

// inside node_modules, so that the bundle finds the database driver
const cache = join(__dirname, '../../node_modules/.cache');
let bundle: string;
let folder: string;

beforeAll(async () => {
  mkdirSync(cache, { recursive: true });
  bundle = mkdtempSync(join(cache, 'store-writer-'));
  folder = mkdtempSync(join(tmpdir(), 'store-'));
  await build({
    entryPoints: [require.resolve('../support/store/storeWriter.ts')],
    outfile: join(bundle, 'writer.cjs'),
    bundle: true,
    platform: 'node',
    external: ['libsql'],
  });
});
afterAll(() => {
  for (const made of [bundle, folder]) rmSync(made, { recursive: true, force: true });
});

test('twenty kills in the midst of writing lose no write that was acknowledged', async () => {
  const file = join(folder, 'store.db');
  const recipientId = 'someone';
  const acknowledged = new Map<string, number>();

  for (let round = 0; round < 20; round++) {
    const lines = await storeSpawnWriter(join(bundle, 'writer.cjs'), [file, recipientId], randomInt(1, 200));
    for (const [id = '', attempts] of lines.map((line) => line.split(' ')))
      acknowledged.set(id, Number(attempts));

    const store = openSqlite(file);
    const found = (await storeEveryPage(store, 'nudges', { partition: recipientId, limit: 1000 })).flat();
    await store.close();
    const kept = new Map(found.map(({ id, attempts }) => [id, attempts]));
    const lost = [...acknowledged].filter(([id, attempts]) => (kept.get(id) ?? -1) < attempts);
    expect(lost).toEqual([]);
  }
  expect(acknowledged.size).toBeGreaterThan(20);
});
