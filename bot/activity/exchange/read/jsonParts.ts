import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import Parser from 'stream-json/Parser';
import { FileRefused } from './fileRefused';
import type { FileText } from './fileText';
import { type Built, jsonValue, type Token } from './jsonValue';

/** What stands around the rows of a file of JSON. */
export type Frame =
  | { isList: true }
  | { isList: false; parts: ReadonlyMap<string, unknown>; listed: ReadonlySet<string> };

/** Lists that may be long: they are never in memory. */
const long = new Set(['contents', 'services']);

const broken = 'is not whole JSON: it breaks off, or has a mistake in it.';

/** Reads a file of JSON to its end and hands out its rows, one by one, with the list that each stands in. */
export async function jsonParts(
  text: FileText,
  name: string,
  row: (built: Built, list: string) => void,
): Promise<Frame> {
  const walk = walker(row);
  const parser = new Parser({ packValues: true, streamValues: false });
  try {
    await pipeline(Readable.from(text.chunks()), parser, async (tokens: AsyncIterable<Token>) => {
      for await (const token of tokens) walk.take(token);
    });
  } catch (fault) {
    if (fault instanceof FileRefused) throw fault;
    throw new FileRefused(`The file ${name} ${looksLikeJson(text) ? broken : notJson(name)}`);
  }
  const frame = walk.frame();
  if (!frame) throw new FileRefused(`The file ${name} ${broken}`);
  return frame;
}

function notJson(name: string): string {
  const isMeant = /\.json$/i.test(name);
  return isMeant ? 'is not JSON.' : 'is not JSON. For a table, say with --map FILE which column is which.';
}

function looksLikeJson(text: FileText): boolean {
  for (const chunk of text.chunks()) if (chunk.trim() !== '') return /^\s*[{[]/.test(chunk);
  return false;
}

function walker(row: (built: Built, list: string) => void) {
  const parts = new Map<string, unknown>();
  const listed = new Set<string>();
  let root: 'none' | 'list' | 'object' | 'whole' | 'scalar' = 'none';
  let rootIsList = false;
  let key = '';
  let list: string | undefined;
  let build: ReturnType<typeof jsonValue> | undefined;
  const value = (token: Token) => {
    build ??= jsonValue();
    const built = build(token);
    if (!built) return;
    build = undefined;
    if (list !== undefined) row(built, list);
    else if ('why' in built) throw new FileRefused(`What stands under "${key}" cannot be read. ${built.why}`);
    else parts.set(key, built.value);
  };
  const take = (token: Token) => {
    if (root === 'none') {
      root = token.name === 'startArray' ? 'list' : token.name === 'startObject' ? 'object' : 'scalar';
      rootIsList = root === 'list';
      if (rootIsList) list = 'list';
    } else if (build) value(token);
    else if (token.name === 'endArray' && list !== undefined) {
      list = undefined;
      if (rootIsList) root = 'whole';
    } else if (token.name === 'endObject' && root === 'object' && list === undefined) root = 'whole';
    else if (token.name === 'keyValue' && list === undefined) key = token.value ?? '';
    else if (token.name === 'startArray' && list === undefined && long.has(key)) {
      list = key;
      listed.add(key);
    } else value(token);
  };
  return {
    take,
    frame: (): Frame | undefined => {
      if (root === 'scalar') return { isList: false, parts, listed };
      if (root !== 'whole') return undefined;
      return rootIsList ? { isList: true } : { isList: false, parts, listed };
    },
  };
}
