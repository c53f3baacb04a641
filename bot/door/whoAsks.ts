import type { AuditEntry } from '../../domain/audit';
import { type Asker, askerFrom } from '../../domain/staff/asker';
import type { Grant } from '../../domain/staff/roles';
import type { Staff } from '../../domain/staff/staff';
import { newcomer } from '../../domain/staff/staffRules';
import type { Services } from '../services';

/** Read afresh at each action, never from a cache: access that ended is gone at the next press. */
export async function whoAsks(services: Services, personId: string, name: string): Promise<Asker> {
  const held = await services.store.read('staff', services.tenantId, personId);
  const staff = held?.document ?? newcomer(personId, services.tenantId, name);
  const unled = personId === services.firstLead ? neverLed(services, staff) : [];
  if (unled.length > 0) {
    const lead = madeFirstLead(services, staff, unled);
    const outcome = held
      ? await services.store.replace('staff', held, lead)
      : await services.store.create('staff', lead);
    if (outcome === 'replaced' || outcome === 'created') return askerFrom(lead, services.now());
    return whoAsks(services, personId, name);
  }
  return askerFrom(staff, services.now());
}

/** Locals that they have never had a grant at: all of them at first, later a new one. What was ended stays ended. */
function neverLed(services: Services, { grants }: Staff): string[] {
  return services.locals.map(({ id }) => id).filter((id) => !grants.some(({ localId }) => localId === id));
}

/** Somebody has to let the others in: the one whom the settings name leads every Local until there are more. */
function madeFirstLead(services: Services, staff: Staff, localIds: string[]): Staff {
  const at = services.now();
  return {
    ...staff,
    grants: [
      ...staff.grants,
      ...localIds.map((localId): Grant => ({ localId, roles: ['lead'], from: at, grantedBy: 'settings' })),
    ],
    localIds: [...new Set([...staff.localIds, ...localIds])],
    requests: [],
    revision: staff.revision + 1,
    audit: [...staff.audit, madeLead(services, staff.id, at)],
    wakeAt: at,
  };
}

function madeLead(services: Services, subjectId: string, at: string): AuditEntry {
  const what = { verb: 'staff.firstLead', kind: 'write', surface: 'job', allowed: true } as const;
  return { id: services.newNonce(), subjectId, at, by: 'bot', as: 'settings', ...what };
}
