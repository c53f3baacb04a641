import { servicesInFile } from '../../../domain/activity/hsds/reading/hsdsFile';
import type { Importing } from './importing';
import { importReading } from './importReading';
import type { ImportReport } from './importReporting';

/** Puts HSDS JSON that is in memory into a Local's directory. The same once more changes nothing. */
export async function importActivities(
  services: Importing['services'],
  localId: string,
  json: unknown,
  by: string,
  sourceName?: string,
): Promise<ImportReport> {
  const { entries, notes } = servicesInFile(json);
  const placed = entries.map((entry, at) => ({ entry, where: `number ${at + 1}` }));
  const reading = { total: placed.length, notes, bad: [], entries: () => placed, loose: () => [] };
  return importReading({ services, localId, by, sourceName, fileName: 'HSDS file' }, reading);
}
