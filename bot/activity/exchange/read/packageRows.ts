import { join } from 'node:path';
import { foreignKeys } from '../../../../domain/activity/hsds/tables/foreignKeys';
import { type HsdsTable, hsdsTableNames } from '../../../../domain/activity/hsds/tables/hsdsTables';
import { keyOf, type TableRow, type Tables } from '../../../../domain/activity/hsds/tables/nestedService';
import { openRowFile, type RowFile } from './rowFile';

export interface PackageRow {
  line: number;
  cells: Record<string, unknown>;
}

/** The rows of a package's tables, kept in files and found by their ids and keys. */
export interface PackageRows extends Tables {
  add(table: HsdsTable, row: PackageRow): void;
  file(table: HsdsTable): RowFile<PackageRow>;
  isUsed(table: HsdsTable, n: number): boolean;
  close(): void;
}

export function packageRows(folder: string): PackageRows {
  const files = new Map(
    hsdsTableNames.map((table) => [table, openRowFile<PackageRow>(join(folder, `${table}.rows`))]),
  );
  const used = new Map<HsdsTable, Uint8Array>();
  const file = (table: HsdsTable): RowFile<PackageRow> => {
    const found = files.get(table);
    if (!found) throw new Error(`There is no table ${table}.`);
    return found;
  };
  const under = (table: HsdsTable, column: string, value: string): TableRow[] => {
    const rows = file(table);
    return rows
      .withKey(`${column}=${value}`)
      .map((n) => ({ n, cells: rows.at(n).cells }))
      .filter(({ cells }) => keyOf(cells[column]) === value);
  };
  return {
    add(table, row) {
      const columns = ['id', ...foreignKeys(table).map(({ column }) => column)];
      const keys = columns.flatMap((column) => {
        const value = keyOf(row.cells[column]);
        return value === undefined ? [] : [`${column}=${value}`];
      });
      file(table).add(row, keys);
    },
    file,
    byId: (table, id) => under(table, 'id', id)[0],
    under,
    use(table, { n }) {
      const rows = used.get(table) ?? new Uint8Array(file(table).count);
      rows[n] = 1;
      used.set(table, rows);
    },
    isUsed: (table, n) => used.get(table)?.[n] === 1,
    close() {
      for (const rows of files.values()) rows.close();
    },
  };
}
