import type { ContainerName, Documents } from '../containers';
import type { Held, Page } from '../store';
import { pageToken } from './pageToken';
import type { QueryPlan } from './queryPlan';
import { valueAt } from './valueAt';

/** A page out of one row more than was asked for: the one too many tells that there is a next page. */
export function pageOf<C extends ContainerName>(
  plan: QueryPlan,
  rows: Held<Documents[C]>[],
): Page<Documents[C]> {
  const found = rows.slice(0, plan.limit);
  const last = found.at(-1);
  if (!last || rows.length <= plan.limit) return { found };
  return { found, next: pageToken(plan.keys.map((key) => String(valueAt(last.document, key)))) };
}
