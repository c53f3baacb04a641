import type { Activity } from '../../activity';
import type { ActivityChange } from '../../activityChange';
import { ourPartOf } from '../../patched';
import { isSame } from '../isSame';

type Field = ActivityChange['fields'][number];
const mostLetters = 500;

/** What an import changed, by field. What is long is named without its words: each import would add them once more. */
export function readFields(before: Activity, next: Activity): Field[] {
  const [older, newer] = [heard(before), heard(next)];
  const names = [...new Set([...older.keys(), ...newer.keys()])];
  const changed = names.filter((name) => !isSame(older.get(name), newer.get(name)));
  if (changed.length === 0 && !isSame(before.source, next.source)) return [{ field: 'source' }];
  return changed.map((field) => ({
    field,
    ...short('previous', older.get(field)),
    ...short('next', newer.get(field)),
  }));
}

function heard(activity: Activity): Map<string, unknown> {
  const ours = new Set(Object.keys(ourPartOf(activity)));
  const without = new Set(['source', 'sourceWithin', 'importedAt']);
  const fields = Object.entries(activity).filter(([name]) => !ours.has(name) && !without.has(name));
  return new Map(
    activity.sourceName === undefined ? fields : [...fields, ['sourceName', activity.sourceName]],
  );
}

function short<N extends string>(name: N, value: unknown): { [K in N]?: unknown } {
  const text = JSON.stringify(value);
  return text !== undefined && text.length <= mostLetters
    ? ({ [name]: value } as { [K in N]?: unknown })
    : {};
}
