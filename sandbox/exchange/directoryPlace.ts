import { z } from 'zod';
import { type Local, local } from '../../domain/local';
import { sixLocals } from '../../domain/sixLocals';
import { databaseFile } from '../dataDir';

export type Environment = Record<string, string | undefined>;

/** Where the directory is kept that a command line works on. */
export type DirectoryPlace =
  | { kind: 'cosmos'; endpoint: string; database: string; clientId: string | undefined }
  | { kind: 'file'; file: string };

/** In Azure when the settings of the deployed bot are there, else on this machine. */
export function directoryPlace(env: Environment): DirectoryPlace {
  const [endpoint, database] = [env['COSMOS__accountEndpoint'], env['COSMOS_DATABASE']];
  if (endpoint && database)
    return { kind: 'cosmos', endpoint, database, clientId: env['COSMOS__clientId'] || undefined };
  if (endpoint || database)
    throw new Error(
      `For a directory in Cosmos DB, set ${endpoint ? 'COSMOS_DATABASE' : 'COSMOS__accountEndpoint'} too.`,
    );
  return { kind: 'file', file: databaseFile(env['DATA_DIR'] ?? '.data') };
}

/** The Locals of the deployed bot, by its setting. */
export function localsOf({ LOCALS: given }: Environment): readonly Local[] {
  if (!given) return sixLocals;
  try {
    return z.array(local).min(1).parse(JSON.parse(given));
  } catch {
    throw new Error('LOCALS is not a list of Locals in JSON.');
  }
}
