/** What a change did to one top-level field of the document. */
export interface FieldChange {
  field: string;
  /** What stood there before and after; absent where nothing did, or where the change is so old that it went. */
  previous?: unknown;
  next?: unknown;
  /** Of a list that stands before and after: what was taken out at a place, and what was put in there. */
  list?: { at: number; removed: unknown[]; added: unknown[] };
}

/** A list that grows by one is kept as that one: whole lists in each change would fill the document. */
export function fieldChange(field: string, previous: unknown, next: unknown): FieldChange {
  if (!Array.isArray(previous) || !Array.isArray(next)) return { field, previous, next };
  const most = Math.min(previous.length, next.length);
  let at = 0;
  while (at < most && isSame(previous[at], next[at])) at += 1;
  let end = 0;
  while (end < most - at && isSame(previous.at(-1 - end), next.at(-1 - end))) end += 1;
  const [removed, added] = [previous, next].map((list: unknown[]) => list.slice(at, list.length - end));
  return { field, list: { at, removed: removed ?? [], added: added ?? [] } };
}

/** What stood there before a change, where nothing changed it since. */
export function beforeChange({ previous, list }: FieldChange, now: unknown): unknown {
  if (!list || !Array.isArray(now)) return previous;
  return [...now.slice(0, list.at), ...list.removed, ...now.slice(list.at + list.added.length)];
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
