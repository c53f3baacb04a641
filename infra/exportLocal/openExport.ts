import { createPrivateKey, type KeyObject } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openedLines } from './openedLines';
import { openSealed, type Sealed } from './openSealed';
import type { Environment } from './storePlace';
import { sentenceOf, ToolFault } from './toolFault';

export interface OpenOutput {
  log(text: string): void;
  error(text: string): void;
  to: NodeJS.WritableStream;
}

/** `npm run export:open -- FILE --key private.pem --out FOLDER`, or `-` for the lines themselves. */
export async function openExport(args: string[], env: Environment, output: OpenOutput): Promise<number> {
  try {
    const { file, key, out } = whatIsAsked(args);
    const path = (name: string) => resolve(env['INIT_CWD'] ?? '.', name);
    const sealed = await openSealed(path(file), privateKeyIn(path(key)));
    const records = out === '-' ? await linesTo(output.to, sealed) : await filesUnder(path(out), out, sealed);
    const where = out === '-' ? 'to the console' : `to ${out}: a file for each kind`;
    output.log(
      `Export ${sealed.head.request} is whole. Wrote ${records} records ${where}. They are not encrypted any more: keep them where only those may read who should.`,
    );
    return 0;
  } catch (error) {
    output.error(sentenceOf(error));
    return 1;
  }
}

async function linesTo(to: NodeJS.WritableStream, sealed: Sealed): Promise<number> {
  let records = 0;
  for await (const { text, container } of openedLines(sealed)) {
    if (container !== undefined) records += 1;
    if (!to.write(`${text}\n`)) await new Promise((drained) => to.once('drain', drained));
  }
  return records;
}

async function filesUnder(folder: string, named: string, sealed: Sealed): Promise<number> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new ToolFault(`There is something in ${named} already. Name a new folder.`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const files = new Map<string, number>();
  let records = 0;
  try {
    for await (const { text, container = 'export' } of openedLines(sealed)) {
      const name = `${container.replace(/[^a-z-]/g, '')}.ndjson`;
      const file = files.get(name) ?? openSync(join(folder, name), 'wx', 0o600);
      files.set(name, file);
      writeSync(file, `${text}\n`);
      if (container !== 'export') records += 1;
    }
  } finally {
    for (const file of files.values()) closeSync(file);
  }
  return records;
}

function privateKeyIn(path: string): KeyObject {
  if (!existsSync(path)) throw new ToolFault('There is no such key file. Check its name.');
  const pem = readFileSync(path, 'utf8');
  if (/ENCRYPTED/.test(pem))
    throw new ToolFault(
      'The key has a passphrase. Take it off for a moment: openssl pkey -in KEY -out OPEN_KEY',
    );
  try {
    return createPrivateKey(pem);
  } catch {
    throw new ToolFault('That is no private key in PEM form. It begins with BEGIN PRIVATE KEY.');
  }
}

function whatIsAsked(args: string[]): { file: string; key: string; out: string } {
  try {
    const options = { key: { type: 'string' }, out: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file] = positionals;
    const { key, out } = values;
    if (file && key && out && positionals.length === 1) return { file, key, out };
  } catch {
    // node's own sentence speaks of options by their letters
  }
  throw new ToolFault(
    'Say which file, with which key, and where to: npm run export:open -- FILE --key private.pem --out FOLDER (or - for the console)',
  );
}
