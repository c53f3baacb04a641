import { StoreUnavailable } from '../storeFaults';
import { type SqliteDatabase, sqliteDatabase } from './sqliteDatabase';
import { sqliteFault } from './sqliteFault';

export interface SqliteAsker {
  ask<T>(deed: (database: SqliteDatabase) => T): Promise<T>;
  close(): Promise<void>;
}

export function sqliteAsker(file: string): SqliteAsker {
  const database = faultsOf(() => sqliteDatabase(file));
  let open = true;
  return {
    async ask(deed) {
      // the driver itself would go on writing
      if (!open) throw new StoreUnavailable('The store is closed');
      return faultsOf(() => deed(database));
    },
    async close() {
      if (!open) return;
      open = false;
      // the driver leaves its log behind, and in it what was erased since
      faultsOf(() => database.pragma('wal_checkpoint(TRUNCATE)'));
      database.close();
    },
  };
}

function faultsOf<T>(deed: () => T): T {
  try {
    return deed();
  } catch (fault) {
    throw sqliteFault(fault);
  }
}
