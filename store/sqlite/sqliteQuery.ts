import type { ContainerName } from '../containers';
import type { QueryPlan } from '../query/queryPlan';
import { type Bind, sqliteCondition } from './sqliteCondition';
import { sqliteValue } from './sqliteValue';

export interface SqliteQuery {
  text: string;
  values: (string | number)[];
}

/** Asks for one row more than the page holds. */
export function sqliteQuery(container: ContainerName, plan: QueryPlan): SqliteQuery {
  const values: (string | number)[] = [];
  const bind: Bind = (value) => `?${values.push(value)}`;
  const keys = plan.keys.map((key) => sqliteValue(container, key).value);

  const conditions = plan.where.map((condition) => sqliteCondition(container, condition, bind));
  if (plan.ordered) conditions.push(`${sqliteValue(container, plan.ordered).type} = 'text'`);
  if (plan.after) {
    const after = plan.after.map((part) => bind(part)).join(', ');
    conditions.push(`(${keys.join(', ')}) ${plan.descending ? '<' : '>'} (${after})`);
  }
  const order = keys.map((key) => `${key} ${plan.descending ? 'DESC' : 'ASC'}`).join(', ');
  const text = `
    SELECT version, partition, id, body FROM "${container}"
    WHERE ${conditions.join(' AND ') || 'TRUE'}
    ORDER BY ${order} LIMIT ${plan.limit + 1}`;
  return { text, values };
}
