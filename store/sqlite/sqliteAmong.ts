import type { Scalar } from '../store';
import type { SqliteValue } from './sqliteValue';

/** Keeps a value for the statement and gives its place in the SQL text. */
export type Bind = (value: string | number) => string;

const jsonTypes = { string: `('text')`, number: `('integer', 'real')`, boolean: `('true', 'false')` };
const kinds = ['string', 'number', 'boolean'] as const;

// each kind by itself: SQLite would call true equal to 1 and any text greater than any number
export function isAmong(field: SqliteValue, values: readonly Scalar[], bind: Bind): string {
  const choices = kinds.flatMap((kind) => {
    const alike = values.filter((value) => kindOf(value) === kind);
    if (alike.length === 0) return [];
    return [
      `${isLike(field, kind)} AND ${field.value} IN (${alike.map((value) => bind(plain(value))).join(', ')})`,
    ];
  });
  return choices.length === 0 ? 'FALSE' : `(${choices.join(' OR ')})`;
}

export const isLike = ({ type }: SqliteValue, kind: keyof typeof jsonTypes) =>
  `${type} IN ${jsonTypes[kind]}`;
export const kindOf = (value: Scalar) => typeof value as keyof typeof jsonTypes;
// json_extract gives booleans as 1 and 0, and the driver ends the process when it is handed one
export const plain = (value: Scalar) => (typeof value === 'boolean' ? Number(value) : value);
