import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ColumnMap } from '../../../../domain/activity/hsds/council/columnMap';
import { fileOf, hsdsTableNames } from '../../../../domain/activity/hsds/tables/hsdsTables';
import { FileRefused } from './fileRefused';

interface Given {
  path: string;
  /** As it was called, for a sentence. */
  name: string;
  map?: ColumnMap | undefined;
}

/** How a file is to be read, by what it is called; refused when it is hardly what was meant. */
export function fileKind({ path, name, map }: Given): 'package' | 'table' | 'json' {
  let found: { isDirectory(): boolean; size: number };
  try {
    found = statSync(path);
  } catch {
    throw new FileRefused(`The file ${name} is not there, or cannot be read.`);
  }
  if (found.isDirectory() || basename(path) === 'datapackage.json') return 'package';
  if (found.size === 0) throw new FileRefused(`The file ${name} is empty.`);
  if (map && /\.json$/i.test(path))
    throw new FileRefused(`${name} is JSON, and --map is for a table. Leave --map out.`);
  if (map) return 'table';
  if (!/\.(csv|tsv)$/i.test(path)) return 'json';
  const around = [dirname(path), dirname(dirname(path))];
  const isInPackage = around.some((folder) => existsSync(join(folder, 'datapackage.json')));
  if (isInPackage && hsdsTableNames.some((table) => fileOf(table) === basename(path)))
    throw new FileRefused(
      `${name} is one table of an HSDS package. Name the folder with its datapackage.json.`,
    );
  return 'table';
}
