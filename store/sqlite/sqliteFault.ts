import { SqliteError } from 'libsql';
import { StoreUnavailable } from '../storeFaults';

/** Only the code is passed on: the message of a fault of SQLite can hold what was written. */
export function sqliteFault(fault: unknown): unknown {
  return fault instanceof SqliteError ? new StoreUnavailable(`SQLite could not do it: ${fault.code}`) : fault;
}
