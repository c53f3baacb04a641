import type { Local } from '../../domain/local';
import { seesRecords } from '../../domain/records/seesRecords';
import type { Asker } from '../../domain/staff/asker';
import type { Press } from '../press';
import { localOf, type Services } from '../services';

/** The Local that a press names, for whoever keeps its records. */
export function recordsFor(services: Services, by: Asker, { ids }: Pick<Press, 'ids'>): Local | undefined {
  const local = localOf(services, ids['localId'] ?? '');
  return local && seesRecords(by, local.id) ? local : undefined;
}
