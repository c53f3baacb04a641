import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type ExportFormat, exportDirectory } from '../../bot/activity/exchange/exportDirectory';
import { openSqlite } from '../../store/openSqlite';
import { databaseFile } from '../dataDir';
import type { Output } from './importFile';
import { localCalled } from './localCalled';

type Environment = Record<string, string | undefined>;

/** `npm run export -- --local ID --to FOLDER`, also while the sandbox runs. The answer is the exit code. */
export async function exportFile(args: string[], env: Environment, output: Output): Promise<number> {
  try {
    const { local, to, format } = whatToExport(args);
    const file = databaseFile(env['DATA_DIR'] ?? '.data');
    if (!existsSync(file))
      throw new Error('There is no directory here yet: import one, or start the sandbox.');
    const folder = resolve(env['INIT_CWD'] ?? '.', to);
    const count = await exportTo(folder, file, { local: localCalled(local), format });
    output.log(
      `${localCalled(local).name}: wrote ${count} ${count === 1 ? 'activity' : 'activities'} to ${to}.`,
    );
    return 0;
  } catch (error) {
    output.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

interface What {
  local: { id: string; name: string };
  format: ExportFormat;
}

async function exportTo(folder: string, database: string, { local, format }: What): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const files = new Map<string, number>();
  const write = (name: string, text: string) => {
    const file = files.get(name) ?? openSync(join(folder, name), 'w');
    files.set(name, file);
    writeSync(file, text);
  };
  const store = openSqlite(database);
  try {
    const services = { store, now: () => new Date().toISOString(), newNonce: randomUUID };
    return await exportDirectory({ services, local, write, by: 'bot' }, format);
  } finally {
    for (const file of files.values()) closeSync(file);
    await store.close();
  }
}

function whatToExport(args: string[]): { local: string; to: string; format: ExportFormat } {
  try {
    const options = {
      local: { type: 'string' },
      to: { type: 'string' },
      format: { type: 'string', default: 'json' },
    } as const;
    const { local, to, format } = parseArgs({ args, options }).values;
    if (local && to && (format === 'json' || format === 'csv')) return { local, to, format };
  } catch {
    // node's own sentence speaks of positional arguments
  }
  throw new Error(
    'Say what to export, and where to: npm run export -- --local ID --to FOLDER [--format json|csv]',
  );
}
