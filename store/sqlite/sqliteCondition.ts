import type { ContainerName } from '../containers';
import type { Condition, Scalar } from '../store';
import { type SqliteValue, sqliteValue } from './sqliteValue';

/** Keeps a value for the statement and gives its place in the SQL text. */
export type Bind = (value: string | number) => string;

const jsonTypes = { string: `('text')`, number: `('integer', 'real')`, boolean: `('true', 'false')` };
const kinds = ['string', 'number', 'boolean'] as const;

export function sqliteCondition(container: ContainerName, condition: Condition, bind: Bind): string {
  const field = sqliteValue(container, condition.field);
  if ('is' in condition) return isAmong(field, [condition.is], bind);
  if ('in' in condition) return isAmong(field, condition.in, bind);
  if ('has' in condition) {
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

// each kind by itself: SQLite would call true equal to 1 and any text greater than any number
function isAmong(field: SqliteValue, values: readonly Scalar[], bind: Bind): string {
  const choices = kinds.flatMap((kind) => {
    const alike = values.filter((value) => kindOf(value) === kind);
    if (alike.length === 0) return [];
    return [
      `${isLike(field, kind)} AND ${field.value} IN (${alike.map((value) => bind(plain(value))).join(', ')})`,
    ];
  });
  return choices.length === 0 ? 'FALSE' : `(${choices.join(' OR ')})`;
}

const isLike = ({ type }: SqliteValue, kind: keyof typeof jsonTypes) => `${type} IN ${jsonTypes[kind]}`;
const kindOf = (value: Scalar) => typeof value as keyof typeof jsonTypes;
// json_extract gives booleans as 1 and 0, and the driver ends the process when it is handed one
const plain = (value: Scalar) => (typeof value === 'boolean' ? Number(value) : value);
