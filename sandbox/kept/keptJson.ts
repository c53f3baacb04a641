import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface KeptJson<T> {
  readonly value: T;
  /** On disk before it returns, whole or not at all. */
  keep(next: T): void;
}

function readJson<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A JSON value that is still there after a restart. */
export function keptJson<T>(file: string, initial: T): KeptJson<T> {
  let value = readJson<T>(file) ?? initial;
  return {
    get value() {
      return value;
    },
    keep(next) {
      value = next;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.new`, JSON.stringify(next));
      renameSync(`${file}.new`, file);
    },
  };
}
