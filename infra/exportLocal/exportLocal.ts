import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { settleExport } from '../../bot/records/settleExport';
import type { Local } from '../../domain/local';
import { fingerprintGroups } from '../../domain/records/fingerprintGroups';
import { exportEntry, madeExport } from '../../domain/records/madeExport';
import { version } from '../../functions/version';
import type { Store } from '../../store/store';
import { approvedRequest } from './approvedRequest';
import { exportLines } from './exportLines';
import { recordsOf } from './recordsOf';
import { type Environment, localsOf, openStore } from './storePlace';
import { sentenceOf, ToolFault } from './toolFault';

import { writeSealed } from './writeSealed';

export interface Output {
  log(text: string): void;
  error(text: string): void;
}

const races = 5;

/** `npm run export:local -- --request EXP-7K3Q --out FILE`. The answer is the exit code. */
export async function exportLocal(args: string[], env: Environment, output: Output): Promise<number> {
  try {
    const { request, out } = whatIsAsked(args);
    const file = resolve(env['INIT_CWD'] ?? '.', out);
    if (existsSync(file)) throw new ToolFault(`${out} is there already. Name another file.`);
    let isLater = false;
    const store = await openStore(env, () => {
      isLater = true;
    });
    try {
      const making = { file, id: request, locals: localsOf(env), isLater: () => isLater };
      const says = await exportTo(store, making, () => new Date().toISOString());
      output.log(`Wrote ${out}, encrypted. ${says}`);
      return 0;
    } finally {
      await store.close();
    }
  } catch (error) {
    output.error(sentenceOf(error));
    return 1;
  }
}

interface Making {
  file: string;
  /** Of the request. */
  id: string;
  locals: readonly Local[];
  /** Something was passed over, since a newer version of the bot wrote it. */
  isLater: () => boolean;
}

/** Makes what two people have approved, once. Whatever breaks it off, no file stays and the request can still be made. */
export async function exportTo(
  store: Store,
  { file, id, locals, isLater }: Making,
  now: () => string,
): Promise<string> {
  const { document: found } = await approvedRequest(store, id, now());
  const local = locals.find((one) => one.id === found.localId);
  if (!local) throw new ToolFault('The Local of this request is not in LOCALS. Set it as the bot has it.');
  const at = now();
  // written before anything is read: also a run that breaks off leaves its trace
  await store.create('audit', exportEntry(found, 'begun', at));
  const { localId, publicKey, fingerprint } = found;
  const header = {
    export: 'local-connections',
    schema: 1,
    version,
    at,
    request: id,
    localId,
  } as const;
  let records = 0;
  const counted = (count: number) => {
    records = count;
  };
  const part = `${file}.part`;
  const lines = exportLines(header, recordsOf(store, local), counted);
  const sha256 = await writeSealed(part, lines, { request: id, fingerprint, publicKey });
  try {
    if (isLater())
      throw new ToolFault(
        'A newer version of the bot wrote some of the records. Run this again with that version.',
      );
    await useUp(store, id, { records, sha256 }, now);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  renamed(part, file);
  await settleExport({ store }, found);
  return `It holds ${records} records of ${local.name}. Its check sum (SHA-256) is ${sha256}. Only the private key with this fingerprint opens it: ${fingerprintGroups(fingerprint)}. The request ${id} is used up.`;
}

function renamed(part: string, file: string): void {
  try {
    renameSync(part, file);
  } catch {
    throw new ToolFault(`The export is whole, and stands in ${part}. Rename that file yourself.`);
  }
}

/** Withdrawn while it was written, or made by somebody else: then it was not made here. */
async function useUp(
  store: Store,
  id: string,
  made: { records: number; sha256: string },
  now: () => string,
): Promise<void> {
  for (let race = 0; race < races; race += 1) {
    const held = await approvedRequest(store, id, now());
    const next = madeExport(held.document, { ...made, at: now() });
    if ((await store.replace('approvals', held, next)) === 'replaced') return;
  }
  throw new ToolFault('The request changed faster than it could be written. Run this again.');
}

function whatIsAsked(args: string[]): { request: string; out: string } {
  try {
    const options = { request: { type: 'string' }, out: { type: 'string' } } as const;
    const { request, out } = parseArgs({ args, options }).values;
    if (request && out) return { request: request.toUpperCase(), out };
  } catch {
    // node's own sentence speaks of positional arguments
  }
  throw new ToolFault(
    'Say which request, and where to: npm run export:local -- --request EXP-7K3Q --out FILE',
  );
}
