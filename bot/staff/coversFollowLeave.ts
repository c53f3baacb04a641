import type { Asker } from '../../domain/staff/asker';
import { withCoverNotice } from '../../domain/staff/coverNotice';
import { dateAt } from '../../domain/staff/leave';
import { followLeave } from '../../domain/staff/leaveRules';
import type { Staff } from '../../domain/staff/staff';
import { everyPage } from '../everyPage';
import type { Press } from '../press';
import { localOf, type Services } from '../services';
import { changeStaff } from './changeStaff';

/**
 * Colleagues' documents say whom they cover, as the person's leave says it now. May run at any time and again: after the
 * leave was written, or later where that run did not end.
 */
export async function coversFollowLeave(
  services: Services,
  by: Asker,
  press: Press,
  personId: string,
): Promise<void> {
  for (;;) {
    const person = await staffOf(services, personId);
    if (!person) return;
    for (const { id, localId } of await whoeverIsBehind(services, person)) {
      // the press has done its own deed already, and what is written here depends on the leave alone
      const deed = { ...press, nonce: services.newNonce() };
      const today = dateAt(services.now(), localOf(services, localId)?.timeZone ?? 'Australia/Melbourne');
      await changeStaff(services, by, deed, { id, localId }, (found, at) => {
        const next = followLeave(found, person);
        const told = next === found ? found : withCoverNotice(found, next, personId, { at, today });
        return { ok: true, next: told, event: 'coverChanged' };
      });
    }
    // a later change of the leave may have come and gone before the last of these writes
    const now = await staffOf(services, personId);
    if (JSON.stringify(now?.leave) === JSON.stringify(person.leave)) return;
  }
}

/** Colleagues whose documents say something else than the leave does. */
async function whoeverIsBehind(services: Services, person: Staff) {
  const behind = new Map<string, { id: string; localId: string }>();
  for (const localId of person.localIds) {
    const there = { partition: services.tenantId, where: [{ field: 'localIds', has: localId }] };
    for await (const { document } of everyPage(services.store, 'staff', there))
      if (document.id !== person.id && followLeave(document, person) !== document)
        behind.set(document.id, { id: document.id, localId });
  }
  return behind.values();
}

async function staffOf(services: Services, personId: string): Promise<Staff | undefined> {
  return (await services.store.read('staff', services.tenantId, personId))?.document;
}
