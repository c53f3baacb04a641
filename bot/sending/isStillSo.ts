import type { Services } from '../services';

/** What a card was drawn from: its reader, and the cases that it speaks of by name or reference. */
export interface DrawnFrom {
  readerRevision: number;
  seen?: readonly SeenCase[];
}
export interface SeenCase {
  localId: string;
  caseId: string;
  revision: number;
}

/** Whether nothing of it has changed: asked where a drawn card had to wait before it could go. */
export async function isStillSo(
  { store, tenantId }: Services,
  readerId: string,
  { readerRevision, seen = [] }: DrawnFrom,
): Promise<boolean> {
  const [reader, ...cases] = await Promise.all([
    store.read('staff', tenantId, readerId),
    ...seen.map(({ localId, caseId }) => store.read('cases', localId, caseId)),
  ]);
  if ((reader?.document.revision ?? 0) !== readerRevision) return false;
  return cases.every((held, at) => held?.document.revision === seen[at]?.revision);
}

/** Once each: the first so many. */
export function seenOf(
  all: readonly { id: string; localId: string; revision: number }[],
  most: number,
): SeenCase[] {
  const once = new Map(all.map((one) => [one.id, one]));
  return [...once.values()]
    .slice(0, most)
    .map(({ id, localId, revision }) => ({ localId, caseId: id, revision }));
}
