import { madeId } from '../stableId';
import { kindColumns, linksToMany, linksToOne } from './hsdsLinks';
import { columnsOf, type HsdsTable } from './hsdsTables';
import { keyOf } from './nestedService';

export type FlatRow = Record<string, string>;
/** Gives the id under which the row is kept. */
type Emit = (table: HsdsTable, row: FlatRow) => string;

/** The rows that a service, or another thing of HSDS with all that stands within it, makes in the tables. */
export function flatRows(
  table: HsdsTable,
  node: unknown,
  emit: Emit,
  holder: FlatRow = {},
  path = '',
): string {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return '';
  const given: Record<string, unknown> = { ...node };
  const id = keyOf(given['id']) || madeId(`${path} ${JSON.stringify(node)}`);
  const row: FlatRow = {};
  for (const column of columnsOf(table)) {
    const text = cellText(given[column]);
    if (text !== '') row[column] = text;
  }
  Object.assign(row, holder, { id });
  const kind = kindColumns[table];
  if (kind !== undefined && given[kind] !== undefined) row[kind] = cellText(given[kind]);
  for (const link of linksToOne(table)) {
    const named = given[link.property];
    if (typeof named !== 'object' || named === null || Array.isArray(named)) continue;
    const own = 'id' in named ? keyOf(named.id) : undefined;
    const to = own || madeId(`${id} ${link.property} ${JSON.stringify(named)}`);
    row[link.column] = flatRows(link.table, { ...named, id: to }, emit, {}, id);
  }
  const kept = emit(table, row);
  for (const link of linksToMany(table)) {
    const held = given[link.property];
    if (!Array.isArray(held)) continue;
    const heldKind = kindColumns[link.table];
    const said = { [link.column]: kept, ...(heldKind !== undefined && { [heldKind]: table }) };
    for (const [at, one] of held.entries())
      flatRows(link.table, one, emit, said, `${table} ${id} ${link.property} ${at}`);
  }
  return kept;
}

function cellText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
