import { readFileSync, realpathSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import * as z from 'zod';
import { fileOf, type HsdsTable, hsdsTableNames } from '../../../../domain/activity/hsds/tables/hsdsTables';
import { FileRefused } from './fileRefused';

const descriptor = z.object({
  resources: z.array(
    z.object({ name: z.string().optional(), path: z.union([z.string(), z.array(z.string())]) }),
  ),
});

export interface PackageTable {
  table: HsdsTable;
  /** Within the package, to be named in a sentence. */
  name: string;
  path: string;
}

export interface PackageTables {
  tables: PackageTable[];
  notes: string[];
  /** A table of services is named and is not there. */
  lacksServices: boolean;
}

/** Where the tables of a package are. */
export function packageTables(folder: string, name: string): PackageTables {
  const { resources } = described(join(folder, 'datapackage.json'), name);
  const tables: PackageTable[] = [];
  const notes: string[] = [];
  let lacksServices = false;
  for (const { name: resource, path } of resources)
    for (const given of [path].flat()) {
      const table = hsdsTableNames.find((one) => one === resource || fileOf(one) === basename(given));
      const found = table && within(folder, given);
      if (!table) notes.push(`${given} is no table of HSDS: it was not read.`);
      else if (!found) {
        notes.push(`${given} is named in datapackage.json and is not there.`);
        lacksServices ||= table === 'service';
      } else tables.push({ table, name: given, path: found });
    }
  if (!tables.some(({ table }) => table === 'service'))
    throw new FileRefused(`There is no table of services in ${name}.`);
  return { tables, notes, lacksServices };
}

function described(path: string, name: string) {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new FileRefused(`There is no datapackage.json in ${name}.`);
  }
  try {
    return descriptor.parse(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    throw new FileRefused(`The datapackage.json in ${name} does not describe a package of tables.`);
  }
}

/** The file as it is named, else in a folder `csv` or `data`; never one outside of the package. */
function within(folder: string, given: string): string | undefined {
  const home = realpathSync(folder) + sep;
  for (const tried of [given, join('csv', given), join('data', given)]) {
    try {
      const path = realpathSync(join(folder, tried));
      if (path.startsWith(home)) return path;
    } catch {
      // the next place
    }
  }
  return undefined;
}
