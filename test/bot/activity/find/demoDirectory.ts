import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDirectory } from '../../../../bot/activity/find/openDirectory';
import type { Activity } from '../../../../domain/activity/activity';
import { activityFromSource } from '../../../../domain/activity/hsds/activityFromSource';
import { sixLocals } from '../../../../domain/sixLocals';
import demo from '../../../../sandbox/seed/activities.json';
import { openSqlite } from '../../../../store/openSqlite';
import type { Store } from '../../../../store/store';

export const now = () => '2026-11-24T00:00:00.000Z';

/** The demo directory as a search reads it, by Local. */
export function demoActivities(): Activity[] {
  return Object.entries(demo).flatMap(([localId, page]) =>
    page.contents.map((source) => readActivity(localId, source)),
  );
}

/** An activity from a service as it comes, with what the team knows of it. */
export function readActivity(localId: string, source: unknown, known: Partial<Activity> = {}): Activity {
  const read = activityFromSource({ localId, importedAt: now(), source });
  if (!read.ok) throw new Error(`An activity lacks ${read.lacks}.`);
  return { ...read.activity, ...known };
}

export async function putAll(store: Store, activities: readonly Activity[]): Promise<void> {
  for (const activity of activities) await store.create('activities', activity);
}

export function openFile(): Store {
  return openSqlite(join(mkdtempSync(join(tmpdir(), 'directory-')), 'store.db'));
}

/** The directory over a store, with the faults that it logged. */
export function directoryOver(store: Store) {
  const faults: string[] = [];
  const log = { info: () => undefined, fault: (message: string) => void faults.push(message) };
  return { faults, directory: openDirectory({ store, now, log, locals: sixLocals }) };
}
