import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExportFormat, exportDirectory } from '../../../../bot/activity/exchange/exportDirectory';
import type { Importing } from '../../../../bot/activity/exchange/importing';
import { importReading } from '../../../../bot/activity/exchange/importReading';
import { withReading } from '../../../../bot/activity/exchange/read/withReading';
import type { ColumnMap } from '../../../../domain/activity/hsds/council/columnMap';
import { openSqlite } from '../../../../store/openSqlite';

export const brimbank = { id: 'brimbank', name: 'Brimbank' };

/** A directory of its own on a database file, into which files come and from which they go. */
export function openExchange() {
  const folder = mkdtempSync(join(tmpdir(), 'exchange-'));
  const store = openSqlite(join(folder, 'store.db'));
  let clock = Date.parse('2026-11-24T00:00:00.000Z');
  let nonces = 0;
  let exports = 0;
  const services = {
    store,
    now: () => {
      clock += 1000;
      return new Date(clock).toISOString();
    },
    newNonce: () => `n${++nonces}`,
  };
  return {
    folder,
    store,
    services,
    /** A file in the folder, with this in it. */
    put(name: string, content: unknown): string {
      const path = join(folder, name);
      const isText = typeof content === 'string' || content instanceof Uint8Array;
      writeFileSync(path, isText ? content : JSON.stringify(content));
      return path;
    },
    bring: (path: string, asWhat: Partial<Importing> = {}, map?: ColumnMap) =>
      withReading({ path, name: path.replace(`${folder}/`, ''), map, progress: () => undefined }, (reading) =>
        importReading({ services, localId: 'brimbank', by: 'bot', fileName: 'a file', ...asWhat }, reading),
      ),
    /** Exports into a new folder. */
    async take(format: ExportFormat, isAll = false): Promise<string> {
      const to = mkdtempSync(join(folder, `out-${++exports}-`));
      const write = (name: string, text: string) => writeFileSync(join(to, name), text, { flag: 'a' });
      await exportDirectory({ services, local: brimbank, write, isAll, by: 'bot' }, format);
      return to;
    },
    async kept(localId = 'brimbank') {
      const { found } = await store.query('activities', { partition: localId });
      return found.map(({ document }) => document);
    },
    async close() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export function readJson(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

export function textIn(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}
