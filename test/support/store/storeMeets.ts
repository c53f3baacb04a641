import type { Condition, Scalar } from '../../../store/store';

/** What a condition means, in the plainest words. */
export function storeMeets(document: object, condition: Condition): boolean {
  const value = valueAt(document, condition.field.split('.'));
  if ('is' in condition) return value === condition.is;
  if ('in' in condition) return condition.in.some((one) => value === one);
  if ('has' in condition) return Array.isArray(value) && value.includes(condition.has);
  const { from, before, upTo } = condition;
  return (
    (from === undefined || isOrdered(from, value, 'or same')) &&
    (before === undefined || isOrdered(value, before, 'not same')) &&
    (upTo === undefined || isOrdered(value, upTo, 'or same'))
  );
}

function isOrdered(low: unknown, high: unknown, same: 'or same' | 'not same'): boolean {
  if (typeof low !== typeof high || !['string', 'number', 'boolean'].includes(typeof low)) return false;
  return (low as Scalar) < (high as Scalar) || (same === 'or same' && low === high);
}

function valueAt(value: unknown, [name, ...rest]: string[]): unknown {
  if (name === undefined) return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return valueAt((value as Record<string, unknown>)[name], rest);
}
