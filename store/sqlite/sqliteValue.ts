import { type ContainerName, partitionKeys } from '../containers';

/** SQL for a field's value and for its JSON type. `field` is a path that was checked. */
export interface SqliteValue {
  value: string;
  type: string;
}

export function sqliteValue(container: ContainerName, field: string): SqliteValue {
  if (field === 'id') return { value: 'id', type: `'text'` };
  if (field === partitionKeys[container]) return { value: 'partition', type: `'text'` };
  return { value: `json_extract(body, '$.${field}')`, type: `json_type(body, '$.${field}')` };
}
