import { exportCard } from '../../cards/records/exportCard';
import type { ExportRequest } from '../../domain/records/exportRequest';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { auditList } from '../auditing';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import { localFor, type Services } from '../services';
import { namesOf } from './namesOf';

/** One request as it is now, for the one who pressed. */
export async function exportAnswer(
  services: Services,
  by: Asker,
  press: Press,
  found: ExportRequest,
  said: { says?: string; problem?: string } = {},
): Promise<Answer> {
  await auditList(services, by, press, [found.localId]);
  const dialog = exportCard({
    ...said,
    found,
    local: localFor(services, found.localId),
    readerId: by.id,
    nameOf: await namesOf(services, [found.askedBy, found.approvedBy, found.endedBy]),
    now: services.now(),
    nonce: nonceAfter(`${press.nonce} ${found.revision}`),
  });
  return { title: `Export ${found.id}`, dialog };
}
