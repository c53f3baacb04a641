import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { ColumnMap } from '../../../../domain/activity/hsds/council/columnMap';
import { FileRefused } from './fileRefused';
import { fileText } from './fileText';
import { packageRows } from './packageRows';
import { readCouncilFile } from './readCouncilFile';
import type { LooseRow, PlacedEntry, Reading } from './reading';
import { readJsonFile } from './readJsonFile';
import { readPackage } from './readPackage';
import { openRowFile } from './rowFile';

interface Given {
  path: string;
  /** As it was called, for a sentence. */
  name: string;
  map?: ColumnMap | undefined;
  progress: (done: number) => void;
}

/** Reads a file, or a folder of tables, to its end and hands over what it holds. What cannot be read is refused here. */
export async function withReading<T>(given: Given, use: (reading: Reading) => Promise<T>): Promise<T> {
  const { path, name, map, progress } = given;
  const kind = kindOf(path, name, map);
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    if (kind === 'package') {
      const rows = packageRows(folder);
      try {
        return await use(
          await readPackage(statSync(path).isDirectory() ? path : dirname(path), name, rows, progress),
        );
      } finally {
        rows.close();
      }
    }
    const rows = {
      services: openRowFile<PlacedEntry>(join(folder, 'services.rows')),
      loose: openRowFile<LooseRow>(join(folder, 'loose.rows')),
    };
    try {
      const text = fileText(path, name);
      const read =
        kind === 'table'
          ? await readCouncilFile(text, name, { map, rows }, progress)
          : await readJsonFile(text, name, rows, progress);
      return await use(read);
    } finally {
      rows.services.close();
      rows.loose.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function kindOf(path: string, name: string, map: ColumnMap | undefined): 'package' | 'table' | 'json' {
  let isFolder: boolean;
  let bytes: number;
  try {
    const found = statSync(path);
    isFolder = found.isDirectory();
    bytes = found.size;
  } catch {
    throw new FileRefused(`The file ${name} is not there, or cannot be read.`);
  }
  if (isFolder || basename(path) === 'datapackage.json') return 'package';
  if (bytes === 0) throw new FileRefused(`The file ${name} is empty.`);
  return map || /\.(csv|tsv)$/i.test(path) ? 'table' : 'json';
}
