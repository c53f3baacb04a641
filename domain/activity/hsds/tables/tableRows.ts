import type { FlatRow } from './flatRows';
import type { HsdsTable } from './hsdsTables';

/** Gathers rows of tables: what several services say of one thing is one row, where they agree. */
export function tableRows() {
  const tables = new Map<HsdsTable, Map<string, FlatRow[]>>();
  return {
    add(table: HsdsTable, row: FlatRow): void {
      const rows = tables.get(table) ?? new Map<string, FlatRow[]>();
      tables.set(table, rows);
      const id = row['id'] ?? '';
      const same = rows.get(id) ?? [];
      rows.set(id, same);
      const agreeing = same.find((other) => agree(other, row));
      if (agreeing) Object.assign(agreeing, row);
      else same.push({ ...row });
    },
    of: (table: HsdsTable): FlatRow[] => [...(tables.get(table)?.values() ?? [])].flat(),
  };
}

function agree(one: FlatRow, other: FlatRow): boolean {
  return Object.entries(other).every(([column, cell]) => one[column] === undefined || one[column] === cell);
}
