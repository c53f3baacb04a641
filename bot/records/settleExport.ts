import type { ExportRequest } from '../../domain/records/exportRequest';
import type { Services } from '../services';

/** Who asked and answered is copied to the audit of the Local, and only then taken out. Done twice it changes nothing. */
export async function settleExport(
  services: Pick<Services, 'store'>,
  { id, localId }: Pick<ExportRequest, 'id' | 'localId'>,
): Promise<void> {
  const held = await services.store.read('approvals', localId, id);
  if (held?.document.wakeAt === undefined) return;
  const { wakeAt: _done, ...rest } = held.document;
  for (const entry of rest.audit) await services.store.create('audit', entry);
  // one that was changed meanwhile is woken once more
  await services.store.replace('approvals', held, { ...rest, audit: [] });
}
