import type { ExportRequest } from '../../domain/records/exportRequest';
import type { Services } from '../services';

const shown = 5;

/** The latest first. One that is under way is always among them: there is one at a time. */
export async function exportsAt(
  services: Pick<Services, 'store'>,
  localId: string,
): Promise<ExportRequest[]> {
  const latest = { partition: localId, order: { by: 'askedAt', descending: true }, limit: shown };
  const { found } = await services.store.query('approvals', latest);
  return found.map(({ document }) => document);
}
