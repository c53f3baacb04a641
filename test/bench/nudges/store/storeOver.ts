import type { ContainerName, Documents } from '../../../../store/containers';
import { placeOf } from '../../../../store/documentPlace';
import { HeldVersions } from '../../../../store/heldVersions';
import type { Store } from '../../../../store/store';
import type { Row, Rows } from './rows';

/** The store that the bot knows, over rows that another process may have. */
export function storeOver(rows: Rows): Store {
  const versions = new HeldVersions<number>();
  const hold = <C extends ContainerName>(container: C, { version, partition, id, body }: Row) =>
    versions.hold<C>(JSON.parse(body) as Documents[C], { container, version, partition, id });

  return {
    async create(container, document) {
      const isNew = await rows.create(container, {
        ...placeOf(container, document),
        body: JSON.stringify(document),
      });
      return isNew ? 'created' : 'exists';
    },
    async read(container, partition, id) {
      const row = await rows.read(container, partition, id);
      return row && hold(container, row);
    },
    async replace(container, held, next) {
      const version = versions.of(container, held);
      const isDone = version && (await rows.replace(container, { ...version, body: JSON.stringify(next) }));
      return isDone ? 'replaced' : 'stale';
    },
    async remove(container, held) {
      const version = versions.of(container, held);
      return version && (await rows.remove(container, { ...version, body: '' })) ? 'removed' : 'stale';
    },
    async query(container, query) {
      const { found, ...rest } = await rows.query(container, query);
      return { ...rest, found: found.map((row) => hold(container, row)) };
    },
    changes: async () => ({ documents: [], token: '', more: false }),
    close: async () => undefined,
  };
}
