import { type Activity, asActivity } from '../../../domain/activity/activity';
import { withStop } from '../../../domain/activity/stopped/withStop';
import { everyPage } from '../../everyPage';
import type { Importing } from './importing';
import type { ImportReporting } from './importReporting';

/** Marks what a complete copy of its source no longer has. Nothing is deleted. */
export async function markGone(
  importing: Importing & { sourceName: string },
  seen: ReadonlySet<string>,
  reporting: ImportReporting,
): Promise<void> {
  const { services, localId, sourceName } = importing;
  const where = [{ field: 'sourceName', is: sourceName }];
  for await (const { document } of everyPage(services.store, 'activities', { partition: localId, where })) {
    const { id, name, goneSince } = document;
    if (seen.has(id) || goneSince !== undefined) continue;
    if (importing.isDryRun || (await mark(importing, id))) reporting.gone(id, name);
  }
}

async function mark({ services: { store, now }, localId, by }: Importing, id: string): Promise<boolean> {
  for (;;) {
    const held = await store.read('activities', localId, id);
    if (!held || held.document.goneSince !== undefined) return false;
    const found = asActivity(held.document);
    const at = now();
    const revision = found.revision + 1;
    const next: Activity = {
      ...found,
      revision,
      goneSince: at,
      changes: [
        ...found.changes,
        {
          revision,
          at,
          by: { personId: by, name: 'Import' },
          what: 'gone',
          fields: [{ field: 'goneSince', next: at }],
        },
      ],
    };
    if ((await store.replace('activities', held, withStop(found, next, by, at))) === 'replaced') return true;
  }
}
