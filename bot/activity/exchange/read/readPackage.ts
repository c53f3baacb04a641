import type { LeftOut } from '../../../../domain/activity/hsds/reading/readEntry';
import { cellValue } from '../../../../domain/activity/hsds/tables/cellValue';
import { hsdsTableNames } from '../../../../domain/activity/hsds/tables/hsdsTables';
import { nestedService, unknownColumns } from '../../../../domain/activity/hsds/tables/nestedService';
import { csvRows } from './csvRows';
import { danglingKeys } from './danglingKeys';
import { FileRefused } from './fileRefused';
import { fileText } from './fileText';
import type { PackageRows } from './packageRows';
import { type PackageTable, packageTables } from './packageTables';
import { aRowWasUnread, type Reading } from './reading';

/** Reads a tabular package: `datapackage.json` and a file for each table. */
export async function readPackage(
  folder: string,
  name: string,
  rows: PackageRows,
  progress: (done: number) => void,
): Promise<Reading> {
  const { tables, notes, lacksServices } = packageTables(folder, name);
  const bad: LeftOut[] = [];
  let done = 0;
  for (const one of tables) await readTable(one, rows, { notes, bad, progress: () => progress(++done) });
  const services = rows.file('service');
  if (services.count === 0) throw new FileRefused(`There is no service in ${name}.`);
  notes.push(...danglingKeys(rows, new Map(tables.map((one) => [one.table, one.name]))));
  const file = tables.find(({ table }) => table === 'service')?.name ?? '';
  const isUnread = bad.some(({ where = '' }) => where.startsWith(`${file},`));
  const why = lacksServices ? 'A table of services is not there' : isUnread ? aRowWasUnread : undefined;
  const lacking = why === undefined ? {} : { lacking: why };
  return {
    total: services.count,
    notes,
    bad,
    ...lacking,
    *entries() {
      for (let n = 0; n < services.count; n += 1) {
        const { cells, line } = services.at(n);
        yield { entry: { service: nestedService({ n, cells }, rows) }, where: `${file}, line ${line}` };
      }
    },
    *loose() {
      for (const table of hsdsTableNames)
        for (let n = 0; n < rows.file(table).count; n += 1)
          if (table !== 'service' && !rows.isUsed(table, n))
            yield { table, row: rows.file(table).at(n).cells };
    },
  };
}

interface Heard {
  notes: string[];
  bad: LeftOut[];
  progress: () => void;
}

async function readTable({ table, name, path }: PackageTable, rows: PackageRows, heard: Heard) {
  const text = fileText(path, name);
  if (text.note) heard.notes.push(text.note);
  await csvRows(text, name, {
    header(names) {
      const needed = table === 'service' ? ['id', 'name'] : ['id'];
      const missing = needed.filter((column) => !names.includes(column));
      if (missing.length > 0)
        throw new FileRefused(
          `The file ${name} has no column "${missing.join('", "')}", which HSDS gives it.`,
        );
      const unknown = unknownColumns(table, names).filter(Boolean);
      if (unknown.length > 0)
        heard.notes.push(`${name} has columns that HSDS does not: ${unknown.join(', ')}. They are kept.`);
    },
    row({ line, cells }) {
      heard.progress();
      const values = Object.entries(cells).map(([column, cell]) => [column, cellValue(column, cell)]);
      rows.add(table, { line, cells: Object.fromEntries(values) });
    },
    bad(line, why, id = '') {
      heard.bad.push({ id, name: '', why, where: `${name}, line ${line}` });
    },
    odd(line, what) {
      heard.notes.push(`${name}: line ${line} ${what}.`);
    },
  });
}
