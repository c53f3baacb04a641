import { foreignKeys } from '../../../../domain/activity/hsds/tables/foreignKeys';
import { type HsdsTable, hsdsTableNames } from '../../../../domain/activity/hsds/tables/hsdsTables';
import { keyOf } from '../../../../domain/activity/hsds/tables/nestedService';
import type { PackageRows } from './packageRows';

/** Keys that point at no row, in one sentence a column. */
export function danglingKeys(rows: PackageRows, names: ReadonlyMap<HsdsTable, string>): string[] {
  return [...names].flatMap(([table, name]) =>
    foreignKeys(table).flatMap(({ column, to }) => {
      const lines: number[] = [];
      const file = rows.file(table);
      for (let n = 0; n < file.count; n += 1) {
        const { cells, line } = file.at(n);
        const key = keyOf(cells[column]);
        if (key !== undefined && !(to ? [to] : hsdsTableNames).some((one) => rows.byId(one, key)))
          lines.push(line);
      }
      const [first] = lines;
      if (first === undefined) return [];
      const more = lines.length > 1 ? ` and ${lines.length - 1} more` : '';
      return [`${name}: ${column} points at nothing in line ${first}${more}. It is kept as it is.`];
    }),
  );
}
