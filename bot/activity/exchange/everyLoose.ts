import type { Store } from '../../../store/store';
import { partId } from './partId';
import { looseInFrame } from './read/looseInFrame';
import type { LooseRow } from './read/reading';

/** The rows that the last copies of a source had and that belong to no activity. */
export async function everyLoose(store: Store, localId: string, id: string): Promise<LooseRow[]> {
  const rows: LooseRow[] = [];
  for (let at = 0; ; at += 1) {
    const held = await store.read('directory-sources', localId, partId(id, at));
    if (!held) return rows;
    rows.push(...looseInFrame(held.document.loose));
  }
}
