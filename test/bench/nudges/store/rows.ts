import type { ContainerName } from '../../../../store/containers';
import type { Query } from '../../../../store/store';

export interface Row {
  version: number;
  partition: string;
  id: string;
  /** JSON. */
  body: string;
}

/** A store as its own process has it: text, and which version it is. */
export interface Rows {
  create(container: ContainerName, row: Omit<Row, 'version'>): Promise<boolean>;
  read(container: ContainerName, partition: string, id: string): Promise<Row | undefined>;
  /** Instead of that very version. */
  replace(container: ContainerName, row: Row): Promise<boolean>;
  remove(container: ContainerName, row: Row): Promise<boolean>;
  query(container: ContainerName, query: Query): Promise<{ found: Row[]; next?: string }>;
}
