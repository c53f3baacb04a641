import type { Disposal } from '../../domain/records/disposal';
import type { Asker } from '../../domain/staff/asker';
import { auditEntry } from '../auditing';
import type { Press } from '../press';
import type { Services } from '../services';
import { withPress } from './isDone';

/** What every deed leaves in a disposal besides its own change. The subject of its audit is the case. */
export function keptDisposal(services: Services, by: Asker, press: Press, next: Disposal): Disposal {
  const { id: subjectId, localId } = next;
  const what = { subjectId, localId, kind: 'write', allowed: true } as const;
  return {
    ...next,
    donePresses: withPress(next, press, by),
    audit: [...next.audit, auditEntry(services, by, press, what)],
    wakeAt: services.now(),
  };
}
