import type { ContainerName, Documents } from '../containers';
import type { Changes } from '../store';
import type { SqliteDatabase } from './sqliteDatabase';

export interface SqliteRow {
  version: number;
  partition: string;
  id: string;
  body: string;
}

const mostRows = 100;

/** A token is the number of the last write that was told. */
export function sqliteChanges<C extends ContainerName>(
  database: SqliteDatabase,
  container: C,
  token = '0',
): Changes<Documents[C]> {
  const since = Number(token);
  if (!Number.isSafeInteger(since)) throw new TypeError('This is not a token of the change feed');
  const rows = database
    .prepare(`SELECT version, body FROM "${container}" WHERE version > ? ORDER BY version LIMIT ${mostRows}`)
    .all(since) as SqliteRow[];
  return {
    documents: rows.map((row) => JSON.parse(row.body) as Documents[C]),
    token: String(rows.at(-1)?.version ?? since),
    more: rows.length === mostRows,
  };
}
