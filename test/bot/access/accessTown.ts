import type { AuditEntry } from '../../../domain/audit';
import { type CaseTown, openCaseTown } from '../../support/caseTown';
import type { Person } from '../../support/townPerson';

/** A case town with a privacy officer, and an audit in which anything may stand. */
export async function openAccessTown() {
  const at = await openCaseTown();
  const pia = await at.town.person('Pia Novak', ['privacyOfficer']);
  let count = 0;
  return {
    ...at,
    pia,
    /** As if somebody had done so: by default on the Saturday before, at ten in the morning. */
    async entered(by: { id: string }, more: Partial<AuditEntry> = {}) {
      count += 1;
      const minute = String(count % 60).padStart(2, '0');
      await at.town.store.create('audit', {
        id: `entered-${count}`,
        subjectId: 'BRI-2THS',
        at: `2026-11-20T23:${minute}:00.000Z`,
        by: by.id,
        as: 'linkWorker',
        verb: 'referral.open',
        kind: 'view',
        surface: 'dialog',
        allowed: true,
        ...more,
      });
    },
    /** So often at night. */
    async atNight(by: { id: string }, often = 1, more: Partial<AuditEntry> = {}) {
      for (let time = 0; time < often; time += 1)
        await this.entered(by, { at: `2026-11-20T14:0${time}:00.000Z`, ...more });
    },
    async access(who: Person) {
      return (await who.presses(await who.says('access'), 'Open')).card;
    },
    async forgetAudit() {
      const all = ((await at.town.everything())['audit'] ?? []) as AuditEntry[];
      for (const { subjectId, id } of all) {
        const held = await at.town.store.read('audit', subjectId, id);
        if (held) await at.town.store.remove('audit', held);
      }
    },
  };
}
export type AccessTown = CaseTown & Awaited<ReturnType<typeof openAccessTown>>;
