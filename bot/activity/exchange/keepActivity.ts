import type { Activity } from '../../../domain/activity/activity';
import { asActivity } from '../../../domain/activity/activity';
import { broughtIn } from '../../../domain/activity/hsds/broughtIn';
import type { HsdsEntry } from '../../../domain/activity/hsds/reading/hsdsFile';
import { withStop } from '../../../domain/activity/stopped/withStop';
import { documentJson } from '../../../store/documentJson';
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
      if (done && 'not' in done) return { ok: false, why: done.not };
      if (done) return { ok: true, ...done };
    }
  } catch (error) {
    if (error instanceof DocumentTooLarge) return { ok: false, why: 'It is larger than 2 MB.' };
    throw error;
  }
  throw new Error('The activity changed faster than it could be written.');
}

async function keepOnce(
  { services: { store, now }, sourceName, earlierName, fileName, by, isDryRun }: Importing,
  entry: HsdsEntry,
  read: Activity,
): Promise<{ kept: Kept; isBack: boolean; lacks: string[] } | { not: string } | undefined> {
  const at = now();
  const worker = { personId: by, name: 'Import' };
  const held = await store.read('activities', read.localId, read.id);
  const write = async (next: Activity, put: () => Promise<string>) => {
    // throws for what is too large, as the store would
    if (isDryRun) documentJson('activities', next);
    return isDryRun ? 'tried' : put();
  };
  if (held === undefined) {
    const first = {
      ...read,
      sourceName: sourceName ?? fileName,
      revision: 1,
      changes: [{ revision: 1, at, by: worker, what: 'imported' as const, fields: [] }],
    };
    const made = await write(first, () => store.create('activities', first));
    return made === 'exists' ? undefined : { kept: 'new', isBack: false, lacks: [] };
  }
  const found = asActivity(held.document);
  const owner = ownerOf(found);
  if (sourceName !== undefined && owner !== undefined && owner !== sourceName && owner !== earlierName)
    return { not: `This id belongs to ${owner} here.` };
  const brought = broughtIn(found, entry, { at, by: worker, sourceName });
  const { kept, lacks } = brought;
  if (brought.kept === 'unchanged') return { kept, isBack: false, lacks };
  const { isBack } = brought;
  const next = withStop(found, brought.next, by, at);
  const written = await write(next, () => store.replace('activities', held, next));
  return written === 'stale' ? undefined : { kept, isBack, lacks };
}

/** Whose it is: of its source, else of the staff who added it. */
function ownerOf({ sourceName, addedBy }: Activity): string | undefined {
  return sourceName ?? (addedBy ? 'an activity that was added' : undefined);
}
