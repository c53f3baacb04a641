import type { ContainerName } from '../containers';
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
export function sqliteChanges<T>(
  database: SqliteDatabase,
  container: ContainerName,
  read: (row: SqliteRow) => T | undefined,
  token = '0',
): Changes<T> {
  const since = Number(token);
  if (!Number.isSafeInteger(since)) throw new TypeError('This is not a token of the change feed');
  const rows = database
    .prepare(
      `SELECT version, partition, id, body FROM "${container}" WHERE version > ? ORDER BY version LIMIT ${mostRows}`,
    )
    .all(since) as SqliteRow[];
  return {
    documents: rows.flatMap((row) => read(row) ?? []),
    token: String(rows.at(-1)?.version ?? since),
    more: rows.length === mostRows,
  };
}
