import type { Activity } from '../../../domain/activity/activity';
import { asActivity } from '../../../domain/activity/activity';
import { broughtIn } from '../../../domain/activity/hsds/broughtIn';
import type { HsdsEntry } from '../../../domain/activity/hsds/reading/hsdsFile';
import { DocumentTooLarge } from '../../../store/storeFaults';
import type { Importing } from './importing';
import type { Kept } from './importReporting';

export type Keeping = { ok: true; kept: Kept; isBack: boolean; lacks: string[] } | { ok: false; why: string };

const races = 20;

/** Puts one activity where it belongs: new, changed by its source, or as it was. */
export async function keepActivity(importing: Importing, entry: HsdsEntry, read: Activity): Promise<Keeping> {
  try {
    // again when somebody has written the same activity in between
    for (let race = 0; race < races; race += 1) {
      const done = await keepOnce(importing, entry, read);
      if (done) return { ok: true, ...done };
    }
  } catch (error) {
    if (error instanceof DocumentTooLarge) return { ok: false, why: 'It is larger than 2 MB.' };
    throw error;
  }
  throw new Error('The activity changed faster than it could be written.');
}

async function keepOnce(
  { services: { store, now }, sourceName, fileName, by, isDryRun }: Importing,
  entry: HsdsEntry,
  read: Activity,
): Promise<{ kept: Kept; isBack: boolean; lacks: string[] } | undefined> {
  const at = now();
  const worker = { personId: by, name: 'Import' };
  const held = await store.read('activities', read.localId, read.id);
  if (held === undefined) {
    const first = {
      ...read,
      sourceName: sourceName ?? fileName,
      revision: 1,
      changes: [{ revision: 1, at, by: worker, what: 'imported' as const, fields: [] }],
    };
    const isMade = isDryRun || (await store.create('activities', first)) === 'created';
    return isMade ? { kept: 'new', isBack: false, lacks: [] } : undefined;
  }
  const brought = broughtIn(asActivity(held.document), entry, { at, by: worker, sourceName });
  const { kept, lacks } = brought;
  if (brought.kept === 'unchanged') return { kept, isBack: false, lacks };
  const isWritten = isDryRun || (await store.replace('activities', held, brought.next)) === 'replaced';
  return isWritten ? { kept, isBack: brought.isBack, lacks } : undefined;
}
