import { linksToMany, linksToOne } from './hsdsLinks';
import { type HsdsTable, hsdsTableNames } from './hsdsTables';

export interface ForeignKey {
  column: string;
  /** Absent where it may be any table. */
  to?: HsdsTable;
}

function keysOf(table: HsdsTable): ForeignKey[] {
  const named = linksToOne(table).map((link) => ({ column: link.column, to: link.table }));
  const held = hsdsTableNames.flatMap((holder) =>
    linksToMany(holder)
      .filter((link) => link.table === table && link.column === `${holder}_id`)
      .map(({ column }) => ({ column, to: holder })),
  );
  if (table === 'attribute') return [...named, { column: 'link_id' }];
  if (table === 'metadata') return [{ column: 'resource_id' }];
  return [...named, ...held];
}

const keys = new Map(hsdsTableNames.map((table) => [table, keysOf(table)]));

/** The columns of a table that name a row of another one. */
export function foreignKeys(table: HsdsTable): ForeignKey[] {
  return keys.get(table) ?? [];
}
