import type { Conference } from '../../domain/conference/conference';
import type { Services } from '../services';

/** What a card was drawn from: its reader, the cases that it speaks of by name or reference, the conference. */
export interface DrawnFrom {
  readerRevision: number;
  seen?: readonly SeenCase[];
  /** Told to somebody: it may be moved or cancelled while the message waits. */
  conference?: Pick<Conference, 'localId' | 'id' | 'revision'>;
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
  { readerRevision, seen = [], conference }: DrawnFrom,
): Promise<boolean> {
  const [reader, told, ...cases] = await Promise.all([
    store.read('staff', tenantId, readerId),
    conference && store.read('conferences', conference.localId, conference.id),
    ...seen.map(({ localId, caseId }) => store.read('cases', localId, caseId)),
  ]);
  if ((reader?.document.revision ?? 0) !== readerRevision) return false;
  if (told?.document.revision !== conference?.revision) return false;
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
