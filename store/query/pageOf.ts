import type { Held, Page } from '../store';
import { pageToken } from './pageToken';
import type { QueryPlan } from './queryPlan';
import { valueAt } from './valueAt';

/**
 * A page out of one row more than was asked for: the one too many tells that there is a next page. The next page begins
 * after what is stored, not after what was read: the order is by that, and rows that cannot be read have a place in it.
 */
export function pageOf<R extends { stored: object }, T>(
  plan: QueryPlan,
  rows: readonly R[],
  read: (row: R) => Held<T> | undefined,
): Page<T> {
  const ofPage = rows.slice(0, plan.limit);
  const found = ofPage.flatMap((row) => read(row) ?? []);
  const last = ofPage.at(-1);
  if (!last || rows.length <= plan.limit) return { found };
  return { found, next: pageToken(plan.keys.map((key) => String(valueAt(last.stored, key)))) };
}
