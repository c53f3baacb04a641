import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { importReading } from '../../bot/activity/exchange/importReading';
import type { ImportReport } from '../../bot/activity/exchange/importReporting';
import { withReading } from '../../bot/activity/exchange/read/withReading';
import type { ColumnMap } from '../../domain/activity/hsds/council/columnMap';
import { type DirectoryPlace, directoryPlace, type Environment, localsOf } from './directoryPlace';
import { importReport } from './importReport';
import { openDirectoryStore } from './openDirectoryStore';
import { plainLine } from './plainLine';
import { readColumnMap } from './readColumnMap';
import { type Asked, whatToImport } from './whatToImport';

export interface Output {
  log(text: string): void;
  error(text: string): void;
  /** Where a line about a long file goes. */
  progress?(text: string): void;
}

const eachRows = 2000;

/** `npm run import -- FILE`, also while the sandbox runs. The answer is the exit code. */
export async function importFile(args: string[], env: Environment, output: Output): Promise<number> {
  try {
    const asked = whatToImport(args, localsOf(env));
    // npm runs a script in the project's folder, wherever it was called from
    const pathOf = (file: string) => resolve(env['INIT_CWD'] ?? '.', file);
    const map = asked.map === undefined ? undefined : readColumnMap(pathOf(asked.map), asked.map);
    const report = await importInto(placeFor(env, asked), pathOf(asked.file), { ...asked, map }, output);
    const { counts } = report;
    const text = importReport(asked, report);
    const isSome = counts.new + counts.changed + counts.unchanged + counts.loose > 0;
    if (isSome) output.log(text);
    else output.error(`There is nothing in ${asked.file} that we can read as a service.\n${text}`);
    return isSome ? 0 : 1;
  } catch (error) {
    output.error(plainLine(error instanceof Error ? error.message : String(error)));
    return 1;
  }
}

/** A dry run makes nothing, no empty database either. */
function placeFor(env: Environment, { isDryRun }: Asked): DirectoryPlace {
  const place = directoryPlace(env);
  const isThere = place.kind !== 'file' || existsSync(place.file);
  return isDryRun && !isThere ? { kind: 'file', file: ':memory:' } : place;
}

type Import = Omit<Asked, 'map'> & { map: ColumnMap | undefined };

async function importInto(
  place: DirectoryPlace,
  path: string,
  asked: Import,
  output: Output,
): Promise<ImportReport> {
  const { file, local, source = asked.map?.sourceName, was: earlierName, isComplete, isDryRun } = asked;
  const map = asked.map && { ...asked.map, sourceName: source ?? asked.map.sourceName };
  const every = (done: number) => done % eachRows === 0;
  const read = (done: number) => {
    if (every(done)) output.progress?.(`Read ${done.toLocaleString('en')} rows.`);
  };
  const written = (done: number, of: number) => {
    const [some, all] = [done, of].map((one) => one.toLocaleString('en'));
    if (every(done)) output.progress?.(`${isDryRun ? 'Compared' : 'Brought in'} ${some} of ${all} services.`);
  };
  return withReading({ path, name: file, map, progress: read }, async (reading) => {
    const store = await openDirectoryStore(place);
    try {
      const services = { store, now: () => new Date().toISOString(), newNonce: randomUUID };
      const asWhat = { sourceName: source, earlierName, fileName: basename(file), isComplete, isDryRun };
      return await importReading(
        { services, localId: local.id, by: 'bot', ...asWhat, progress: written },
        reading,
      );
    } finally {
      await store.close();
    }
  });
}
