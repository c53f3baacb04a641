import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { importActivities } from '../bot/activity/importActivities';
import type { Local } from '../domain/local';
import { sixLocals } from '../domain/sixLocals';
import { openSqlite } from '../store/openSqlite';
import { databaseFile } from './dataDir';
import { importReport } from './importReport';

interface Output {
  log(text: string): void;
  error(text: string): void;
}
type Environment = Record<string, string | undefined>;

/** `npm run import -- FILE [--local ID]`, also while the sandbox runs. The answer is the exit code. */
export async function importFile(args: string[], env: Environment, output: Output): Promise<number> {
  try {
    const { file, local } = whatToImport(args);
    // npm runs a script in the project's folder, wherever it was called from
    const json = readJson(resolve(env['INIT_CWD'] ?? '.', file), file);
    const report = await importInto(env['DATA_DIR'] ?? '.data', local, json);
    const text = importReport(local.name, report);
    if (report.taken.length > 0) output.log(text);
    else output.error(`There is nothing in ${file} that we can read as a service.\n${text}`);
    return report.taken.length > 0 ? 0 : 1;
  } catch (error) {
    output.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function importInto(dataDir: string, local: Local, json: unknown) {
  const store = openSqlite(databaseFile(dataDir));
  try {
    const services = { store, now: () => new Date().toISOString(), newNonce: randomUUID };
    return await importActivities(services, local.id, json, 'bot');
  } finally {
    await store.close();
  }
}

function whatToImport(args: string[]): { file: string; local: Local } {
  const { file, localId } = fileAndLocal(args);
  const local = sixLocals.find((one) => one.id === localId);
  if (local) return { file, local };
  throw new Error(`There is no Local "${localId}". There are: ${sixLocals.map(({ id }) => id).join(', ')}.`);
}

function fileAndLocal(args: string[]): { file: string; localId: string } {
  try {
    const options = { local: { type: 'string', default: 'brimbank' } } as const;
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true });
    const [file, ...others] = positionals;
    if (file !== undefined && others.length === 0) return { file, localId: values.local };
  } catch {
    // node's own sentence speaks of positional arguments
  }
  throw new Error('Say which file to import: npm run import -- FILE [--local ID]');
}

function readJson(path: string, file: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Error(`The file ${file} is not there, or cannot be read.`);
  }
  try {
    // a byte order mark, as files from Windows begin with
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Error(`The file ${file} is not JSON.`);
  }
}
