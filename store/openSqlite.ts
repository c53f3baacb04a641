import { checkReplacement } from './checkReplacement';
import type { ContainerName } from './containers';
import { documentJson } from './documentJson';
import { placeOf } from './documentPlace';
import { HeldVersions } from './heldVersions';
import type { QueriedFields } from './queriedFields';
import { pageOf } from './query/pageOf';
import { queryPlan } from './query/queryPlan';
import type { StoredDocument } from './schema/migrations';
import { Schema, type SchemaOptions } from './schema/schema';
import { sqliteAsker } from './sqlite/sqliteAsker';
import { type SqliteRow, sqliteChanges } from './sqlite/sqliteChanges';
import { sqliteQuery } from './sqlite/sqliteQuery';
import type { Store } from './store';

/** For tests: fields that product code does not ask by. */
interface SqliteOptions extends SchemaOptions {
  queriedFields?: QueriedFields;
}

/** The embedded store: one file on this machine, one process that writes it. */
export function openSqlite(file: string, options: SqliteOptions = {}): Store {
  const { ask, close } = sqliteAsker(file);
  const versions = new HeldVersions<number>();
  const schema = new Schema(options);

  const parsed = (row: SqliteRow) => ({ ...row, stored: JSON.parse(row.body) as StoredDocument });
  const hold = <C extends ContainerName>(container: C, row: ReturnType<typeof parsed>) => {
    const { version, partition, id, stored } = row;
    return versions.hold<C>(schema.lifted(container, stored), { container, version, partition, id });
  };

  return {
    create: (container, document) =>
      ask((database) => {
        const { partition, id } = placeOf(container, document);
        const done = database
          .prepare(`INSERT INTO "${container}" (partition, id, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`)
          .run(partition, id, documentJson(container, schema.stamped(container, document)));
        return done.changes === 1 ? 'created' : 'exists';
      }),

    read: (container, partition, id) =>
      ask((database) => {
        const row = database
          .prepare(`SELECT version, partition, id, body FROM "${container}" WHERE partition = ? AND id = ?`)
          .get(partition, id) as SqliteRow | undefined;
        return row && hold(container, parsed(row));
      }),

    replace: (container, held, next) =>
      ask((database) => {
        const version = versions.of(container, held);
        if (!version) return 'stale';
        checkReplacement(container, version, next);
        // one statement, so that nothing comes between: the row leaves its old number for the next one
        const done = database
          .prepare(
            `INSERT OR REPLACE INTO "${container}" (partition, id, body)
             SELECT partition, id, ? FROM "${container}" WHERE version = ?`,
          )
          .run(documentJson(container, schema.stamped(container, next)), version.version);
        return done.changes === 1 ? 'replaced' : 'stale';
      }),

    remove: (container, held) =>
      ask((database) => {
        const version = versions.of(container, held);
        if (!version) return 'stale';
        const done = database.prepare(`DELETE FROM "${container}" WHERE version = ?`).run(version.version);
        return done.changes === 1 ? 'removed' : 'stale';
      }),

    query: (container, query) =>
      ask((database) => {
        const plan = queryPlan(container, query, options.queriedFields);
        const { text, values } = sqliteQuery(container, plan);
        const rows = database.prepare(text).all(values) as SqliteRow[];
        return pageOf(plan, rows.map(parsed), (row) => schema.unlessLater(() => hold(container, row)));
      }),

    changes: (container, token) =>
      ask((database) =>
        sqliteChanges(
          database,
          container,
          (row) => schema.unlessLater(() => hold(container, parsed(row)).document),
          token,
        ),
      ),

    close,
  };
}
