import type { Exporting } from './exporting';
import { exportJson } from './exportJson';
import { exportTables } from './exportTables';

export type ExportFormat = 'json' | 'csv';

/** A Local's whole directory as HSDS 3.0. Gives how many activities. Rights are the caller's to ask. */
export async function exportDirectory(exporting: Exporting, format: ExportFormat): Promise<number> {
  const { services, local, by } = exporting;
  await services.store.create('audit', {
    id: `activities.export-${services.newNonce()}`,
    subjectId: local.id,
    at: services.now(),
    by,
    as: 'job',
    verb: 'activities.export',
    kind: 'view',
    surface: 'job',
    allowed: true,
  });
  return format === 'json' ? exportJson(exporting) : exportTables(exporting);
}
