import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type Local, local } from '../../domain/local';
import { sixLocals } from '../../domain/sixLocals';
import { openSqlite } from '../../store/openSqlite';
import type { Store } from '../../store/store';
import { ToolFault } from './toolFault';

export type Environment = Record<string, string | undefined>;

// nobody waits for an answer in a chat
const timeoutMs = 30_000;

/** In Azure when the settings of the deployed bot are there, else on this machine under `DATA_DIR`. */
export async function openStore(env: Environment, onLater: () => void): Promise<Store> {
  const [endpoint, database] = [env['COSMOS__accountEndpoint'], env['COSMOS_DATABASE']];
  if (!endpoint && !database) return openSqlite(fileUnder(env), { onLater });
  if (!endpoint || !database)
    throw new ToolFault(
      `Set ${endpoint ? 'COSMOS_DATABASE' : 'COSMOS__accountEndpoint'} too, as the bot has it.`,
    );
  // slow to load, and most never need them
  const [{ DefaultAzureCredential }, { openCosmos }] = await Promise.all([
    import('@azure/identity'),
    import('../../store/openCosmos'),
  ]);
  return openCosmos({
    endpoint,
    credential: { tokenCredential: new DefaultAzureCredential() },
    database,
    timeoutMs,
    onLater,
  });
}

function fileUnder(env: Environment): string {
  const folder = env['DATA_DIR'] ?? '.data';
  const file = join(resolve(env['INIT_CWD'] ?? '.', folder), 'local-connections.db');
  if (!existsSync(file))
    throw new ToolFault(
      `There is no store in ${folder}. Set DATA_DIR to its folder, or COSMOS__accountEndpoint and COSMOS_DATABASE.`,
    );
  return file;
}

/** The Locals of the deployed bot, by its setting. */
export function localsOf({ LOCALS: given }: Environment): readonly Local[] {
  if (!given) return sixLocals;
  try {
    return z.array(local).min(1).parse(JSON.parse(given));
  } catch {
    throw new ToolFault('LOCALS is not a list of Locals in JSON. Set it as the bot has it.');
  }
}
