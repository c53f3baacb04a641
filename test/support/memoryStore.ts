import { checkReplacement } from '../../store/checkReplacement';
import type { ContainerName } from '../../store/containers';
import { documentJson } from '../../store/documentJson';
import { type Place, placeOf } from '../../store/documentPlace';
import { HeldVersions } from '../../store/heldVersions';
import type { QueriedFields } from '../../store/queriedFields';
import { pageOf } from '../../store/query/pageOf';
import { queryPlan } from '../../store/query/queryPlan';
import { Schema, type SchemaOptions } from '../../store/schema/schema';
import type { Store } from '../../store/store';
import { type MemoryRow, rowsOf } from './memoryRows';

/** What several stores share, as several processes share a database. */
export class MemoryFile {
  readonly #containers = new Map<ContainerName, Map<string, MemoryRow>>();
  #written = 0;

  in(container: ContainerName): Map<string, MemoryRow> {
    const kept = this.#containers.get(container) ?? new Map<string, MemoryRow>();
    this.#containers.set(container, kept);
    return kept;
  }

  next(): number {
    this.#written += 1;
    return this.#written;
  }
}

const mostChanges = 100;

interface MemoryOptions extends SchemaOptions {
  queriedFields?: QueriedFields;
}

/** A store with ETags that keeps nothing on disk and takes no time, for tests that run it ten thousand times. */
export function memoryStore(file = new MemoryFile(), options: MemoryOptions = {}): Store {
  const versions = new HeldVersions<number>();
  const schema = new Schema(options);
  const keyOf = ({ partition, id }: Place) => JSON.stringify([partition, id]);
  const hold = <C extends ContainerName>(container: C, { version, partition, id, json }: MemoryRow) =>
    versions.hold<C>(schema.lifted(container, JSON.parse(json)), { container, version, partition, id });
  const current = (container: ContainerName, held: object) => {
    const known = versions.of(container, held);
    const row = known && file.in(container).get(keyOf(known));
    return row && row.version === known.version ? row : undefined;
  };

  return {
    create: async (container, document) => {
      const place = placeOf(container, document);
      const json = documentJson(container, schema.stamped(container, document));
      if (file.in(container).has(keyOf(place))) return 'exists';
      file.in(container).set(keyOf(place), { ...place, version: file.next(), json });
      return 'created';
    },

    read: async (container, partition, id) => {
      const row = file.in(container).get(keyOf({ partition, id }));
      return row && hold(container, row);
    },

    replace: async (container, held, next) => {
      const known = versions.of(container, held);
      if (known) checkReplacement(container, known, next);
      const row = current(container, held);
      if (!row) return 'stale';
      const json = documentJson(container, schema.stamped(container, next));
      file.in(container).set(keyOf(row), { ...row, version: file.next(), json });
      return 'replaced';
    },

    remove: async (container, held) => {
      const row = current(container, held);
      return row && file.in(container).delete(keyOf(row)) ? 'removed' : 'stale';
    },

    query: async (container, query) => {
      const plan = queryPlan(container, query, options.queriedFields);
      const rows = rowsOf(plan, [...file.in(container).values()]);
      return pageOf(
        plan,
        rows.map((row) => ({ row, stored: JSON.parse(row.json) as object })),
        ({ row }) => schema.unlessLater(() => hold(container, row)),
      );
    },

    changes: async (container, token = '0') => {
      const since = Number(token);
      if (!Number.isSafeInteger(since)) throw new TypeError('This is not a token of the change feed');
      const rows = [...file.in(container).values()]
        .filter(({ version }) => version > since)
        .sort((one, other) => one.version - other.version)
        .slice(0, mostChanges);
      return {
        documents: rows.flatMap((row) => schema.unlessLater(() => hold(container, row).document) ?? []),
        token: String(rows.at(-1)?.version ?? since),
        more: rows.length === mostChanges,
      };
    },

    close: async () => undefined,
  };
}
