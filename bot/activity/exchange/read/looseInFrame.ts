import { hsdsTableNames } from '../../../../domain/activity/hsds/tables/hsdsTables';
import type { LooseRow } from './reading';

/** Rows that belong to no service, as an export of ours writes them beside the services. */
export function* looseInFrame(given: unknown): Generator<LooseRow> {
  if (typeof given !== 'object' || given === null) return;
  const tables = new Map<string, unknown>(Object.entries(given));
  for (const table of hsdsTableNames) {
    const rows = tables.get(table);
    if (Array.isArray(rows)) for (const row of rows) yield { table, row };
  }
}
