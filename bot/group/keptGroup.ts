import type { Group } from '../../domain/group/group';
import type { Asker } from '../../domain/staff/asker';
import { auditEntry } from '../auditing';
import type { Press } from '../press';
import type { Services } from '../services';

const donePressesKept = 20;

/** What every deed leaves in a group besides its own change. */
export function keptGroup(
  services: Services,
  by: Asker,
  press: Pick<Press, 'verb' | 'surface' | 'nonce'>,
  next: Group,
): Group {
  const { id: subjectId, localId } = next;
  const revision = next.revision + 1;
  const done = { nonce: press.nonce, verb: press.verb, by: by.id, revision };
  const what = { subjectId, localId, kind: 'write', allowed: true } as const;
  return {
    ...next,
    revision,
    donePresses: [...next.donePresses, done].slice(-donePressesKept),
    audit: [...next.audit, auditEntry(services, by, press, what)],
    wakeAt: services.now(),
  };
}
