import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, statSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type ExportFormat, exportDirectory } from '../../bot/activity/exchange/exportDirectory';
import { type DirectoryPlace, directoryPlace, type Environment, localsOf } from './directoryPlace';
import type { Output } from './importFile';
import { localCalled } from './localCalled';
import { openDirectoryStore } from './openDirectoryStore';
import { plainLine } from './plainLine';

/** `npm run export -- --local ID --to FOLDER`, also while the sandbox runs. The answer is the exit code. */
export async function exportFile(args: string[], env: Environment, output: Output): Promise<number> {
  try {
    const { local: id, to, format, isAll } = whatToExport(args);
    const local = localCalled(id, localsOf(env));
    const place = directoryPlace(env);
    if (place.kind === 'file' && !existsSync(place.file))
      throw new Error('There is no directory here yet: import one, or start the sandbox.');
    const folder = resolve(env['INIT_CWD'] ?? '.', to);
    if (existsSync(folder) && !statSync(folder).isDirectory())
      throw new Error(`${to} is a file. Name a folder.`);
    let leftOut = 0;
    const count = await exportTo(folder, place, { local, format, isAll, leftOut: () => (leftOut += 1) });
    output.log(`${local.name}: wrote ${count} ${count === 1 ? 'activity' : 'activities'} to ${to}.`);
    if (leftOut > 0)
      output.log(`Left out, for it is not to be suggested: ${leftOut}. With --all it goes out too.`);
    return 0;
  } catch (error) {
    output.error(plainLine(error instanceof Error ? error.message : String(error)));
    return 1;
  }
}

interface What {
  local: { id: string; name: string };
  format: ExportFormat;
  isAll: boolean;
  leftOut: () => void;
}

async function exportTo(folder: string, place: DirectoryPlace, { format, ...what }: What): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const files = new Map<string, number>();
  const write = (name: string, text: string) => {
    const file = files.get(name) ?? openSync(join(folder, name), 'w');
    files.set(name, file);
    writeSync(file, text);
  };
  const store = await openDirectoryStore(place);
  try {
    const services = { store, now: () => new Date().toISOString(), newNonce: randomUUID };
    return await exportDirectory({ services, write, by: 'bot', ...what }, format);
  } finally {
    for (const file of files.values()) closeSync(file);
    await store.close();
  }
}

function whatToExport(args: string[]): Pick<What, 'format' | 'isAll'> & { local: string; to: string } {
  try {
    const options = {
      local: { type: 'string' },
      to: { type: 'string' },
      format: { type: 'string', default: 'json' },
      all: { type: 'boolean', default: false },
    } as const;
    const { local, to, format, all: isAll } = parseArgs({ args, options }).values;
    if (local && to && (format === 'json' || format === 'csv')) return { local, to, format, isAll };
  } catch {
    // node's own sentence speaks of positional arguments
  }
  throw new Error(
    'Say what to export, and where to: npm run export -- --local ID --to FOLDER [--format json|csv] [--all]',
  );
}
