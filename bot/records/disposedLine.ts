import { seesRecords } from '../../domain/records/seesRecords';
import type { Asker } from '../../domain/staff/asker';
import { dayAndYear } from '../../domain/staff/dayAndYear';
import type { Press } from '../press';
import { localOf, type Services } from '../services';

/** To whoever keeps the records of a Local: that a case was disposed of, and when. To anybody else it is not there. */
export async function disposedLine(
  services: Services,
  by: Asker,
  { ids }: Pick<Press, 'ids'>,
): Promise<string | undefined> {
  const local = localOf(services, ids['localId'] ?? '');
  if (!local || !seesRecords(by, local.id)) return undefined;
  const held = await services.store.read('disposals', local.id, ids['caseId'] ?? '');
  if (held?.document.state !== 'done') return undefined;
  const on = dayAndYear(held.document.doneAt ?? '', local.timeZone);
  return `${held.document.id} was disposed of on ${on}. Who decided it, and under what, stands under records.`;
}
