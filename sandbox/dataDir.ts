import { join } from 'node:path';

/** The one file that the sandbox and the import share. */
export function databaseFile(dataDir: string): string {
  return join(dataDir, 'local-connections.db');
}
