import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ColumnMap } from '../../../../domain/activity/hsds/council/columnMap';
import { fileKind } from './fileKind';
import { fileText } from './fileText';
import { packageRows } from './packageRows';
import { readCouncilFile } from './readCouncilFile';
import type { LooseRow, PlacedEntry, Reading } from './reading';
import { readJsonFile } from './readJsonFile';
import { readPackage } from './readPackage';
import { openRowFile } from './rowFile';
import { temporaryFolder } from './temporaryFolder';

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
  const kind = fileKind(given);
  const { folder, remove } = temporaryFolder();
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
    remove();
  }
}
