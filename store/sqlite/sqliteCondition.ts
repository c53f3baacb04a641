import type { ContainerName } from '../containers';
import type { Condition } from '../store';
import { type Bind, isAmong, isLike, kindOf, plain } from './sqliteAmong';
import { sqliteListed } from './sqliteListed';
import { listedFields } from './sqliteLists';
import { sqliteValue } from './sqliteValue';

export function sqliteCondition(container: ContainerName, condition: Condition, bind: Bind): string {
  const field = sqliteValue(container, condition.field);
  if ('is' in condition) return isAmong(field, [condition.is], bind);
  if ('in' in condition) return isAmong(field, condition.in, bind);
  if ('has' in condition) {
    if (listedFields(container).includes(condition.field))
      return `version IN (${sqliteListed(container, condition, bind)})`;
    const one = isAmong({ value: 'one.value', type: 'one.type' }, [condition.has], bind);
    const list = `json_each(body, '$.${condition.field}')`;
    return `(${field.type} = 'array' AND EXISTS (SELECT 1 FROM ${list} AS one WHERE ${one}))`;
  }
  const { from, before, upTo } = condition;
  const bounds = [
    ['>=', from],
    ['<', before],
    ['<=', upTo],
  ] as const;
  return bounds
    .flatMap(([sign, bound]) =>
      bound === undefined
        ? []
        : [`${isLike(field, kindOf(bound))} AND ${field.value} ${sign} ${bind(plain(bound))}`],
    )
    .join(' AND ');
}
