import type Database from 'libsql';
import type { ContainerName } from '../containers';
import { queriedFields } from '../queriedFields';

/** The lists of a container that are asked by what is in them. */
export function listedFields(container: ContainerName): string[] {
  return queriedFields[container].filter((field) => field.endsWith('[]')).map((field) => field.slice(0, -2));
}

/**
 * Keeps each entry of those lists in a table of its own, so that a document is found by one of them without a look at
 * the others. Triggers do it, in the same statement as the write; other fields than last time fill it anew.
 */
export function sqliteLists(database: InstanceType<typeof Database>, container: ContainerName): void {
  const fields = listedFields(container);
  if (fields.length === 0) return;
  const [lists, enters, leaves] = [`${container} lists`, `${container} enters`, `${container} leaves`];
  const entries = (row: string) =>
    fields
      .map(
        (field) => `
        SELECT DISTINCT '${field}', one.type, one.value, ${row}.version
        FROM json_each(${row}.body, '$.${field}') AS one
        WHERE json_type(${row}.body, '$.${field}') = 'array' AND one.type IN ('text', 'integer', 'real', 'true', 'false')`,
      )
      .join(' UNION ALL ');
  const trigger = `CREATE TRIGGER "${enters}" AFTER INSERT ON "${container}" BEGIN
      INSERT INTO "${lists}" ${entries('new')}; END`;
  const known = database.prepare('SELECT sql FROM sqlite_master WHERE name = ?').get(enters);
  if ((known as { sql: string } | undefined)?.sql === trigger) return;
  const filled = fields
    .map(
      (field) => `
      SELECT DISTINCT '${field}', one.type, one.value, kept.version
      FROM "${container}" AS kept, json_each(kept.body, '$.${field}') AS one
      WHERE json_type(kept.body, '$.${field}') = 'array' AND one.type IN ('text', 'integer', 'real', 'true', 'false')`,
    )
    .join(' UNION ALL ');
  database.exec(`
    BEGIN IMMEDIATE;
    DROP TRIGGER IF EXISTS "${enters}";
    DROP TRIGGER IF EXISTS "${leaves}";
    DROP TABLE IF EXISTS "${lists}";
    CREATE TABLE "${lists}" (field TEXT, type TEXT, value ANY, version INTEGER, PRIMARY KEY (field, value, type, version))
      STRICT, WITHOUT ROWID;
    CREATE INDEX "${lists}.version" ON "${lists}" (version);
    INSERT INTO "${lists}" ${filled};
    ${trigger};
    CREATE TRIGGER "${leaves}" AFTER DELETE ON "${container}" BEGIN
      DELETE FROM "${lists}" WHERE version = old.version; END;
    COMMIT`);
}
