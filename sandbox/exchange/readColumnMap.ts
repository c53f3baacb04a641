import { readFileSync } from 'node:fs';
import { type ColumnMap, columnMap } from '../../domain/activity/hsds/council/columnMap';

/** The map of a council's table, from its file. */
export function readColumnMap(path: string, name: string): ColumnMap {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Error(`The map ${name} is not there, or cannot be read.`);
  }
  try {
    return columnMap.parse(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    throw new Error(
      `The map ${name} is not a map: it is JSON with a "sourceName" and "columns" (docs/importing.md).`,
    );
  }
}
