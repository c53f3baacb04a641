import type { ContainerName } from '../containers';
import type { QueryPlan } from '../query/queryPlan';
import type { Condition } from '../store';
import type { Bind } from './sqliteAmong';
import { sqliteCondition } from './sqliteCondition';
import { sqliteListed } from './sqliteListed';
import { listedFields } from './sqliteLists';
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

  const fields = listedFields(container);
  const isListed = (one: Condition) => 'has' in one && fields.includes(one.field);
  const [listed] = plan.where.filter(isListed);
  const conditions = plan.where
    .filter((one) => one !== listed)
    .map((condition) => sqliteCondition(container, condition, bind));
  if (plan.ordered) conditions.push(`${sqliteValue(container, plan.ordered).type} = 'text'`);
  if (plan.after) {
    const after = plan.after.map((part) => bind(part)).join(', ');
    conditions.push(`(${keys.join(', ')}) ${plan.descending ? '<' : '>'} (${after})`);
  }
  const order = keys.map((key) => `${key} ${plan.descending ? 'DESC' : 'ASC'}`).join(', ');
  const text = `
    SELECT version, partition, id, body FROM ${from(container, listed, bind)}
    WHERE ${conditions.join(' AND ') || 'TRUE'}
    ORDER BY ${order} LIMIT ${plan.limit + 1}`;
  return { text, values };
}

// a cross join keeps its order: left to itself SQLite would rather read the whole partition
const from = (container: ContainerName, listed: Condition | undefined, bind: Bind) =>
  listed && 'has' in listed
    ? `(${sqliteListed(container, listed, bind)}) CROSS JOIN "${container}" USING (version)`
    : `"${container}"`;
