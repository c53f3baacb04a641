import type { z } from 'zod';
import { withoutBlanks } from './hsdsBlanks';

type Path = readonly PropertyKey[];
type Parts = Record<PropertyKey, unknown>;

export type LenientReading<T> =
  | { ok: true; value: T; unread: string[] }
  /** The part without which there is nothing to read; empty when it is not even an object. */
  | { ok: false; lacks: string };

/** Reads what can be read: a part of the wrong kind is taken away and named, and with it only what cannot do without it. */
export function readLeniently<S extends z.ZodType>(schema: S, source: unknown): LenientReading<z.output<S>> {
  const unread = new Set<string>();
  for (let rest = withoutBlanks(source); ; rest = withoutBlanks(rest)) {
    const reading = schema.safeParse(rest);
    if (reading.success) return { ok: true, value: reading.data, unread: [...unread] };
    for (const { path } of reading.error.issues) {
      if (!takeAway(rest, path)) return { ok: false, lacks: String(path[0] ?? '') };
      unread.add(path.filter((step) => typeof step === 'string').join('.'));
    }
  }
}

/** False when that would take away the whole. */
function takeAway(whole: unknown, path: Path): boolean {
  const last = path.at(-1);
  if (last === undefined) return false;
  const parent = path.slice(0, -1).reduce<unknown>((part, step) => (part as Parts | null)?.[step], whole);
  // an earlier problem has already taken the part that this one is in
  if (parent === null || parent === undefined) return true;
  const parts = parent as Parts;
  if (parts[last] === undefined) return takeAway(whole, path.slice(0, -1));
  parts[last] = null;
  return true;
}
