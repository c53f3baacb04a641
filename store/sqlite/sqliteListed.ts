import type { ContainerName } from '../containers';
import type { Scalar } from '../store';
import { type Bind, isAmong } from './sqliteAmong';

const entry = { value: 'one.value', type: 'one.type' };

/** Which rows hold the value in a list that is kept in a table of its own. */
export function sqliteListed(
  container: ContainerName,
  { field, has }: { field: string; has: Scalar },
  bind: Bind,
): string {
  return `SELECT DISTINCT one.version FROM "${container} lists" AS one
    WHERE one.field = '${field}' AND ${isAmong(entry, [has], bind)}`;
}
