import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openSqlite } from '../../../store/openSqlite';
import { employ } from './employ';

/** Who refers, and who takes. */
export const dana = { id: 'aaaaaaaa-0000-4000-8000-00000000000d', name: 'Dana Whitfield' };
export const ana = { id: 'aaaaaaaa-0000-4000-8000-00000000000a', name: 'Ana Petrov' };

/** A SQLite file of two people of one Local, filled further by `fill`, for a bot of its own process. */
export async function storeWithStaff(fill: (file: string) => void = () => undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'bench.db');
  const store = openSqlite(file);
  await employ(store, dana, ['clinician']);
  await employ(store, ana, ['linkWorker']);
  await store.close();
  fill(file);
  return {
    settings: { STORE_FILE: file, STORE_MODULE: resolve('dist/bench/openSqlite.js') },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
