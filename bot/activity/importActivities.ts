import { isDeepStrictEqual } from 'node:util';
import { directoryLoss } from '../../domain/activity/directoryLoss';
import { type LeftOut, readDirectory } from '../../domain/activity/directoryReading';
import type { DirectoryService } from '../../domain/activity/directoryService';
import { DocumentTooLarge } from '../../store/storeFaults';
import type { Services } from '../services';

type Kept = 'new' | 'changed' | 'unchanged';

export interface ImportReport {
  taken: { id: string; name: string; kept: Kept }[];
  leftOut: LeftOut[];
  notes: string[];
}

/** Puts the services of a file into a Local's directory. The same file once more changes nothing. Rights are the caller's to ask. */
export async function importActivities(
  services: Pick<Services, 'store' | 'now' | 'newNonce'>,
  localId: string,
  json: unknown,
  by: string,
): Promise<ImportReport> {
  const { taken, leftOut, notes } = readDirectory(json, localId, services.now());
  const report: ImportReport = { taken: [], leftOut, notes };
  if (taken.length === 0) return report;
  // written first: an import that breaks off half way has left its entry
  await services.store.create('audit', {
    id: `activities.import-${services.newNonce()}`,
    subjectId: localId,
    at: services.now(),
    by,
    as: 'job',
    verb: 'activities.import',
    kind: 'write',
    surface: 'job',
    allowed: true,
  });
  for (const activity of taken) {
    const { id, name } = activity;
    try {
      const { kept, lost } = await keep(services, activity);
      report.taken.push({ id, name, kept });
      if (lost.length > 0)
        notes.push(`"${name}" had ${lost.join(', ')} before, which this file does not give.`);
    } catch (error) {
      if (!(error instanceof DocumentTooLarge)) throw error;
      leftOut.push({ id, name, why: 'It is larger than 2 MB.' });
    }
  }
  return report;
}

async function keep(
  services: Pick<Services, 'store'>,
  activity: DirectoryService,
): Promise<{ kept: Kept; lost: string[] }> {
  // again when another import has written the same activity in between
  for (;;) {
    const held = await services.store.read('activities', activity.localId, activity.id);
    if (held === undefined) {
      if ((await services.store.create('activities', activity)) === 'created')
        return { kept: 'new', lost: [] };
      continue;
    }
    if (isDeepStrictEqual({ ...held.document, importedAt: '' }, { ...activity, importedAt: '' }))
      return { kept: 'unchanged', lost: [] };
    if ((await services.store.replace('activities', held, activity)) === 'replaced')
      return { kept: 'changed', lost: directoryLoss(held.document, activity) };
  }
}
