import type { Conference } from '../../domain/conference/conference';
import { withoutOld } from '../../domain/conference/withoutOld';
import type { Asker } from '../../domain/staff/asker';
import { dateAt } from '../../domain/staff/leave';
import { auditEntry } from '../auditing';
import type { Press } from '../press';
import { localFor, type Services } from '../services';

const donePressesKept = 20;

/** What every deed leaves in a conference besides its own change. */
export function keptConference(
  services: Services,
  by: Asker,
  press: Pick<Press, 'verb' | 'surface' | 'nonce'>,
  next: Conference,
): Conference {
  const { id: subjectId, localId } = next;
  const revision = next.revision + 1;
  const done = { nonce: press.nonce, verb: press.verb, by: by.id, revision };
  const what = { subjectId, localId, kind: 'write', allowed: true } as const;
  return {
    ...withoutOld(next, dateAt(services.now(), localFor(services, localId).timeZone)),
    revision,
    donePresses: [...next.donePresses, done].slice(-donePressesKept),
    audit: [...next.audit, auditEntry(services, by, press, what)],
    wakeAt: services.now(),
  };
}
