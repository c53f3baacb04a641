import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** What a thing with an id says: `id key value`, and `id key ->id` for what it is tied to, in whichever form. */
export type Leaves = Set<string>;

type Thing = Record<string, unknown>;
const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every leaf of JSON, by the id of the thing that says it. Ties stand both ways, for a table has them one way. */
export function leavesOfJson(value: unknown, holder?: Thing, leaves: Leaves = new Set()): Leaves {
  if (Array.isArray(value)) for (const one of value) leavesOfJson(one, holder, leaves);
  if (!isThing(value)) return leaves;
  const own = 'id' in value ? value : undefined;
  if (own && holder) tie(leaves, own['id'], holder['id']);
  for (const [key, part] of Object.entries(value)) {
    if (typeof part === 'object') leavesOfJson(part, own ?? holder, leaves);
    else if (own && key.endsWith('_id')) tie(leaves, own['id'], part);
    else if (own) leaves.add(`${own['id']} ${key} ${part}`);
  }
  return leaves;
}

/** The same of tables, read by nothing of ours. */
export function leavesOfTables(folder: string): Leaves {
  const leaves: Leaves = new Set();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv'))) {
    const rows: Record<string, string>[] = parse(readFileSync(join(folder, file)), { columns: true });
    for (const { id, ...row } of rows) {
      leaves.add(`${id} id ${id}`);
      for (const [key, cell] of Object.entries(row)) {
        // as a spreadsheet shows it
        const text = cell.replace(/^'(?='*[=+\-@\t\r\n])/, '');
        if (key.endsWith('_id') && text) tie(leaves, id, text);
        else if (text) leaves.add(`${id} ${key} ${text}`);
      }
    }
  }
  return leaves;
}

function tie(leaves: Leaves, one: unknown, other: unknown): void {
  leaves.add(`${one} -> ${other}`);
  leaves.add(`${other} -> ${one}`);
}

export function missing(from: Leaves, given: Leaves): string[] {
  return [...given].filter((leaf) => !from.has(leaf));
}

/** Lists in the order of their ids: HSDS gives an order no meaning, and a table has another. */
export function ordered(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(ordered).sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)));
  if (!isThing(value)) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, ordered(value[name])]));
}
