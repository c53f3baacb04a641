import type { SqlParameter, SqlQuerySpec } from '@azure/cosmos';
import type { QueryPlan } from '../query/queryPlan';
import { type BindParameter, cosmosCondition } from './cosmosCondition';
import { cosmosField } from './cosmosField';

/** Asks for one row more than the page holds. */
export function cosmosQuery(plan: QueryPlan): SqlQuerySpec {
  const parameters: SqlParameter[] = [];
  const bind: BindParameter = (value) => {
    const name = `@p${parameters.length}`;
    parameters.push({ name, value });
    return name;
  };
  const conditions = plan.where.map((condition) => cosmosCondition(condition, bind));
  if (plan.ordered) conditions.push(`IS_STRING(${cosmosField(plan.ordered)})`);
  if (plan.after) conditions.push(isAfter(plan, plan.after, bind));

  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  const order = plan.keys.map((key) => `${cosmosField(key)} ${plan.descending ? 'DESC' : 'ASC'}`).join(', ');
  return { query: `SELECT TOP ${plan.limit + 1} * FROM c ${where} ORDER BY ${order}`, parameters };
}

// (a > @a OR a = @a AND b > @b OR a = @a AND b = @b AND c > @c)
function isAfter(plan: QueryPlan, after: readonly string[], bind: BindParameter): string {
  const parameters = after.map(bind);
  const compare = (sign: string, place: number) =>
    `${cosmosField(plan.keys[place] ?? '')} ${sign} ${parameters[place]}`;
  const ways = plan.keys.map((_, place) => {
    const same = parameters.slice(0, place).map((_parameter, earlier) => compare('=', earlier));
    return [...same, compare(plan.descending ? '<' : '>', place)].join(' AND ');
  });
  return `(${ways.join(' OR ')})`;
}
