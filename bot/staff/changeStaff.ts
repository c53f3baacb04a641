import type { Refusal } from '../../domain/refusal';
import type { Asker } from '../../domain/staff/asker';
import type { Staff, StaffEvent } from '../../domain/staff/staff';
import { newcomer, type StaffDecision } from '../../domain/staff/staffRules';
import { auditEntry, auditNow } from '../auditing';
import type { Press } from '../press';
import type { Services } from '../services';

export type StaffOutcome =
  | { done: true; member: Staff; event: StaffEvent }
  | { done: false; member: Staff; refusal: Refusal };

const donePressesKept = 20;

/** The one road that every deed on a member of staff takes. A lost race is decided again. */
export async function changeStaff(
  services: Services,
  by: Asker,
  press: Press,
  person: { id: string; name?: string; localId: string },
  change: (found: Staff, at: string) => StaffDecision,
): Promise<StaffOutcome> {
  const held = await services.store.read('staff', services.tenantId, person.id);
  const found = held?.document ?? newcomer(person.id, services.tenantId, person.name ?? '');
  const earlier = found.donePresses.find(
    (done) => done.nonce === press.nonce && done.verb === press.verb && done.by === by.id,
  );
  if (earlier) return { done: true, member: found, event: earlier.event };
  const decision = change(found, services.now());
  const what = { subjectId: person.id, localId: person.localId, kind: 'write' } as const;
  if (!decision.ok) {
    const { refusal } = decision;
    await auditNow(services, by, press, { ...what, allowed: false, refusal });
    return { done: false, member: found, refusal };
  }
  if (decision.next === found) return { done: true, member: found, event: decision.event };
  const next: Staff = {
    ...decision.next,
    revision: found.revision + 1,
    donePresses: [
      ...found.donePresses,
      { nonce: press.nonce, verb: press.verb, by: by.id, event: decision.event },
    ].slice(-donePressesKept),
    audit: [...found.audit, auditEntry(services, by, press, { ...what, allowed: true })],
    wakeAt: services.now(),
  };
  const outcome = held
    ? await services.store.replace('staff', held, next)
    : await services.store.create('staff', next);
  if (outcome === 'stale' || outcome === 'exists') return changeStaff(services, by, press, person, change);
  services.log.info('staff changed', { personId: person.id, localId: person.localId, event: decision.event });
  return { done: true, member: next, event: decision.event };
}
