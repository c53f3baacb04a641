import { madeId } from '../stableId';
import type { FlatRow } from './flatRows';
import { linksToOne } from './hsdsLinks';
import { type HsdsTable, hsdsTableNames } from './hsdsTables';

/** Tables whose rows others name by their id. */
const lookedUp = new Set(hsdsTableNames.flatMap((table) => linksToOne(table).map((link) => link.table)));

/** Gathers rows of tables: what several services say of one thing is one row, where they agree. */
export function tableRows() {
  const tables = new Map<HsdsTable, Map<string, FlatRow[]>>();
  return {
    /** Gives the id under which the row is found: another one where a thing of its id says something else. */
    add(table: HsdsTable, row: FlatRow): string {
      const rows = tables.get(table) ?? new Map<string, FlatRow[]>();
      tables.set(table, rows);
      const id = row['id'] ?? '';
      const same = rows.get(id) ?? [];
      rows.set(id, same);
      const agreeing = same.find((other) => agree(other, { ...row, id: other['id'] ?? id }));
      const isFoundById = lookedUp.has(table) && same.length > 0;
      const own = agreeing?.['id'] ?? (isFoundById ? madeId(`${table} ${JSON.stringify(row)}`) : id);
      if (agreeing) Object.assign(agreeing, { ...row, id: own });
      else same.push({ ...row, id: own });
      return own;
    },
    of: (table: HsdsTable): FlatRow[] => [...(tables.get(table)?.values() ?? [])].flat(),
  };
}

function agree(one: FlatRow, other: FlatRow): boolean {
  return Object.entries(other).every(([column, cell]) => one[column] === undefined || one[column] === cell);
}
