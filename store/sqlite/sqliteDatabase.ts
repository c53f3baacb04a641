import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { containerNames } from '../containers';
import { orderedFields } from '../orderedFields';
import { sqliteLists } from './sqliteLists';
import { sqliteValue } from './sqliteValue';

export type SqliteDatabase = InstanceType<typeof Database>;

export function sqliteDatabase(file: string): SqliteDatabase {
  // participants' details are in it: for the account that runs the bot, and nobody else
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = new Database(file, { timeout: 2000 });
  database.pragma('journal_mode = WAL');
  // a write that was acknowledged outlives a power cut as well as a kill
  database.pragma('synchronous = FULL');
  // what was erased is not left readable in the file
  database.pragma('secure_delete = ON');
  // a replaced row leaves its lists, too
  database.pragma('recursive_triggers = ON');
  for (const container of containerNames) {
    // each write takes the next number, never one used before: it is the version and the place in the change feed
    database.exec(`
      CREATE TABLE IF NOT EXISTS "${container}" (
        version INTEGER PRIMARY KEY AUTOINCREMENT,
        partition TEXT NOT NULL,
        id TEXT NOT NULL,
        body TEXT NOT NULL,
        UNIQUE (partition, id)
      ) STRICT`);
    for (const field of orderedFields[container])
      database.exec(`
        CREATE INDEX IF NOT EXISTS "${container}.${field}"
        ON "${container}" (${sqliteValue(container, field).value}, id, partition)`);
    sqliteLists(database, container);
  }
  // whoever has a case asks for their own, among all that ever were
  database.exec(`
    CREATE INDEX IF NOT EXISTS "cases.taken"
    ON "cases" (partition, ${sqliteValue('cases', 'referral.takenBy.personId').value})`);
  return database;
}
