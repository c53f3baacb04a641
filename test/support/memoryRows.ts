import type { Place } from '../../store/documentPlace';
import type { QueryPlan } from '../../store/query/queryPlan';
import { valueAt } from '../../store/query/valueAt';
import { storeMeets } from './store/storeMeets';

export interface MemoryRow extends Place {
  version: number;
  json: string;
}

/** Those that a query asks for, in its order, and one more than it wants. */
export function rowsOf(plan: QueryPlan, rows: readonly MemoryRow[]): MemoryRow[] {
  const { where, keys, ordered, descending, after, limit } = plan;
  const way = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, document: JSON.parse(row.json) as object }))
    .filter(({ document }) => where.every((condition) => storeMeets(document, condition)))
    .filter(({ document }) => ordered === undefined || typeof valueAt(document, ordered) === 'string')
    .map(({ row, document }) => ({ row, place: keys.map((key) => String(valueAt(document, key))) }))
    .filter(({ place }) => !after || way * compared(place, after) > 0)
    .sort((one, other) => way * compared(one.place, other.place))
    .slice(0, limit + 1)
    .map(({ row }) => row);
}

function compared(one: readonly string[], other: readonly string[]): number {
  for (const [at, text] of one.entries()) {
    const difference = Buffer.compare(Buffer.from(text), Buffer.from(other[at] ?? ''));
    if (difference !== 0) return difference;
  }
  return 0;
}
