import { type ContainerName, partitionKeys } from '../containers';
import { orderedFields } from '../orderedFields';
import { type QueriedFields, queriedFields } from '../queriedFields';
import type { Condition, Query } from '../store';
import { readPageToken } from './readPageToken';

const fieldPath = /^[A-Za-z]\w*(\.[A-Za-z]\w*)*$/;

/** A query that was checked, with all that it leaves unsaid. Both adapters write their SQL from it. */
export interface QueryPlan {
  /** Given when the query stays inside one partition. `where` holds it too. */
  partition?: string;
  where: readonly Condition[];
  /** What the rows are ordered by. The last ones tell any two documents apart, so that a page can start after a row. */
  keys: readonly string[];
  /** The one key that a document can lack. */
  ordered?: string;
  descending: boolean;
  limit: number;
  after?: readonly string[];
}

export function queryPlan(
  container: ContainerName,
  query: Query,
  askable: QueriedFields = queriedFields,
): QueryPlan {
  const { partition, where = [], order, limit = 100, after } = query;
  const partitionKey = partitionKeys[container];
  for (const condition of where) {
    checkCondition(condition);
    const field = 'has' in condition ? `${condition.field}[]` : condition.field;
    if (!['id', partitionKey, ...askable[container]].includes(field))
      throw new TypeError(`${container} cannot be asked by ${field}: it is not in queriedFields`);
  }
  if (order && !orderedFields[container].includes(order.by))
    throw new TypeError(`${container} cannot be ordered by ${order.by}: it is not in orderedFields`);
  if (!Number.isInteger(limit) || limit < 1) throw new TypeError('A limit is a whole number above zero');

  const inside = typeof partition === 'string';
  const keys = [
    ...new Set([...(order ? [order.by] : []), 'id', ...(order || !inside ? [partitionKey] : [])]),
  ];
  return {
    ...(inside && { partition }),
    where: inside ? [{ field: partitionKey, is: partition }, ...where] : where,
    keys,
    ...(order && { ordered: order.by }),
    descending: order?.descending ?? false,
    limit,
    ...(after !== undefined && { after: readPageToken(after, keys.length) }),
  };
}

function checkCondition(condition: Condition): void {
  const { field, ...rest } = condition;
  if (!fieldPath.test(field)) throw new TypeError('A condition names a field that is no path');
  if (Object.keys(rest).length === 0) throw new TypeError(`The condition on ${field} asks for nothing`);
}
