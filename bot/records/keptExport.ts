import type { ExportRequest } from '../../domain/records/exportRequest';
import type { Asker } from '../../domain/staff/asker';
import { auditEntry } from '../auditing';
import type { Press } from '../press';
import type { Services } from '../services';
import { withPress } from './isDone';

/** What every deed leaves in an export request besides its own change. The subject of its audit is the Local. */
export function keptExport(services: Services, by: Asker, press: Press, next: ExportRequest): ExportRequest {
  const { localId } = next;
  const what = { subjectId: localId, localId, kind: 'write', allowed: true } as const;
  return {
    ...next,
    revision: next.revision + 1,
    donePresses: withPress(next, press, by),
    audit: [...next.audit, auditEntry(services, by, press, what)],
    wakeAt: services.now(),
  };
}
