import type { Condition, Scalar } from '../store';
import { cosmosField } from './cosmosField';

/** Keeps a value as a parameter and gives its name. */
export type BindParameter = (value: Scalar) => string;

export function cosmosCondition(condition: Condition, bind: BindParameter): string {
  const field = cosmosField(condition.field);
  if ('is' in condition) return `${field} = ${bind(condition.is)}`;
  // an empty list is a syntax error
  if ('in' in condition)
    return condition.in.length === 0 ? 'false' : `${field} IN (${condition.in.map(bind).join(', ')})`;
  if ('has' in condition) return `ARRAY_CONTAINS(${field}, ${bind(condition.has)})`;
  const { from, before, upTo } = condition;
  const bounds = [
    ['>=', from],
    ['<', before],
    ['<=', upTo],
  ] as const;
  return bounds
    .flatMap(([sign, bound]) => (bound === undefined ? [] : [`${field} ${sign} ${bind(bound)}`]))
    .join(' AND ');
}
