import { isMadeId } from '../stableId';
import { foreignKeys } from './foreignKeys';
import { type HsdsLink, kindColumns, linksToMany, linksToOne } from './hsdsLinks';
import { columnsOf, type HsdsTable, hsdsTableNames } from './hsdsTables';

export interface TableRow {
  n: number;
  cells: Record<string, unknown>;
}

/** Where the rows of the tables are looked up. */
export interface Tables {
  byId(table: HsdsTable, id: string): TableRow | undefined;
  /** Rows that hold this value in this column. */
  under(table: HsdsTable, column: string, value: string): TableRow[];
  /** A row has found its place. */
  use(table: HsdsTable, row: TableRow): void;
}

interface Building {
  tables: Tables;
  /** Links that stand in the nest itself. */
  said: Set<string>;
  keys: { node: Record<string, unknown>; column: string; link: string }[];
}

/** A service with all that the tables say of it within it. A key that points at nothing in it stays as it is. */
export function nestedService(row: TableRow, tables: Tables): Record<string, unknown> {
  const building: Building = { tables, said: new Set(), keys: [] };
  const service = nested('service', row, building);
  for (const { node, column, link } of building.keys)
    if (building.said.has(link)) Reflect.deleteProperty(node, column);
  return service;
}

function nested(table: HsdsTable, row: TableRow, building: Building): Record<string, unknown> {
  const { tables, said, keys } = building;
  tables.use(table, row);
  const node: Record<string, unknown> = { ...row.cells };
  const id = keyOf(row.cells['id']);
  for (const { column } of foreignKeys(table)) {
    const value = keyOf(row.cells[column]);
    if (value !== undefined) keys.push({ node, column, link: linkName(table, column, value) });
  }
  for (const link of linksToOne(table)) {
    const key = keyOf(row.cells[link.column]);
    const found = key === undefined ? undefined : tables.byId(link.table, key);
    if (!found) continue;
    Reflect.deleteProperty(node, link.column);
    node[link.property] = nested(link.table, found, building);
  }
  if (id !== undefined)
    for (const link of linksToMany(table)) {
      const rows = heldBy(table, id, link, tables);
      if (rows.length === 0 || rows.length > (link.most ?? Number.POSITIVE_INFINITY)) continue;
      said.add(linkName(link.table, link.column, id));
      node[link.property] = rows.map((held) => nested(link.table, held, building));
    }
  if (isMadeId(id)) Reflect.deleteProperty(node, 'id');
  return node;
}

function heldBy(holder: HsdsTable, id: string, link: HsdsLink, tables: Tables): TableRow[] {
  const rows = tables.under(link.table, link.column, id);
  const kindColumn = kindColumns[link.table];
  if (kindColumn === undefined) return rows;
  return rows.filter(({ cells }) => {
    const kind = hsdsTableNames.find((name) => name === cells[kindColumn]);
    // feeds write another table's name there: then the id alone says whose it is
    return kind === undefined || kind === holder || !tables.byId(kind, id);
  });
}

function linkName(table: HsdsTable, column: string, value: string): string {
  return `${table}.${column}=${value}`;
}

export function keyOf(cell: unknown): string | undefined {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : undefined;
}

/** Columns that HSDS does not have: they are kept in the service and are in no table that goes out. */
export function unknownColumns(table: HsdsTable, header: readonly string[]): string[] {
  const known = columnsOf(table);
  return header.filter((column) => !known.includes(column));
}
