import { closeSync, openSync, readSync, writeSync } from 'node:fs';

const enough = 1 << 18;

/** Rows of JSON in a file, found again by what they hold: a long import does not sit in memory. */
export interface RowFile<T> {
  /** Its number. `keys` are what it is found by. */
  add(row: T, keys?: readonly string[]): number;
  readonly count: number;
  at(n: number): T;
  /** Numbers of the rows that were added with this key, or with one that looks like it: ask the row. */
  withKey(key: string): number[];
  close(): void;
}

export function openRowFile<T>(path: string): RowFile<T> {
  const file = openSync(path, 'w+', 0o600);
  const ends: number[] = [];
  const hashes: number[] = [];
  const rows: number[] = [];
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let end = 0;
  let reading = Buffer.alloc(0);
  let index: { heads: Int32Array; next: Int32Array } | undefined;
  const flush = () => {
    if (waitingBytes > 0) writeSync(file, Buffer.concat(waiting));
    waiting = [];
    waitingBytes = 0;
  };
  return {
    add(row, keys = []) {
      const bytes = Buffer.from(JSON.stringify(row));
      waiting.push(bytes);
      waitingBytes += bytes.length;
      end += bytes.length;
      ends.push(end);
      for (const key of keys) {
        hashes.push(hashOf(key));
        rows.push(ends.length - 1);
      }
      if (waitingBytes > enough) flush();
      index = undefined;
      return ends.length - 1;
    },
    get count() {
      return ends.length;
    },
    at(n) {
      flush();
      const from = ends[n - 1] ?? 0;
      const length = (ends[n] ?? from) - from;
      // one for all: a new one each time is freed late
      if (reading.length < length) reading = Buffer.alloc(length * 2);
      readSync(file, reading, 0, length, from);
      return JSON.parse(reading.toString('utf8', 0, length)) as T;
    },
    withKey(key) {
      index ??= indexOf(hashes);
      const hash = hashOf(key);
      const found: number[] = [];
      const first = index.heads[hash & (index.heads.length - 1)] ?? -1;
      for (let at = first; at >= 0; at = index.next[at] ?? -1) {
        const row = rows[at];
        if (hashes[at] === hash && row !== undefined && found.at(-1) !== row) found.push(row);
      }
      return found;
    },
    close: () => closeSync(file),
  };
}

function indexOf(hashes: readonly number[]) {
  const size = 2 ** Math.ceil(Math.log2(hashes.length + 2));
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(hashes.length).fill(-1);
  // from the last to the first, so that rows are found in their order
  for (let at = hashes.length - 1; at >= 0; at -= 1) {
    const slot = (hashes[at] ?? 0) & (size - 1);
    next[at] = heads[slot] ?? -1;
    heads[slot] = at;
  }
  return { heads, next };
}

function hashOf(key: string): number {
  let hash = 2166136261;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 16777619);
  return (hash ^ (hash >>> 15)) | 0;
}
