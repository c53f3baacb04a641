import { relationsTo } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import { type Asker, askerFrom, localsWith, rolesAt } from '../../domain/staff/asker';
import { isOnLeave } from '../../domain/staff/leave';
import { holdsOne, mayManageStaff, mayTake } from '../../domain/staff/rights';
import type { Staff } from '../../domain/staff/staff';
import { staffWith } from '../sending/recipients';
import { localOf, type Services } from '../services';

/** A Local at which somebody does a Lead's work today, without being one there. By reference: it opens no case. */
export interface LeadPlace {
  localId: string;
  /** For whom, to be read. */
  name: string;
  /** Whether a case is one of those. */
  leads: (found: Case) => boolean;
}

/** In place of each Lead whom they cover, and of another Local's where nobody leads and nobody covers. */
export async function leadPlaces(services: Services, asker: Asker): Promise<LeadPlace[]> {
  const covered = await Promise.all((asker.covers ?? []).map((id) => covering(services, asker, id)));
  const led = localsWith(asker, mayManageStaff);
  const helped = services.locals.filter(
    ({ id, leadsElsewhere = '' }) => led.includes(leadsElsewhere) && !led.includes(id),
  );
  const elsewhere = await Promise.all(helped.map(({ id }) => helping(services, asker, id)));
  return [...covered.flat(), ...elsewhere];
}

async function covering(services: Services, asker: Asker, leadId: string): Promise<LeadPlace[]> {
  const staff = (await services.store.read('staff', services.tenantId, leadId))?.document;
  if (!staff) return [];
  const lead = askerFrom(staff, services.now());
  return localsWith(lead, mayManageStaff)
    .filter((localId) => localOf(services, localId) && holdsOne(rolesAt(asker, localId), mayTake))
    .map((localId) => ({ localId, name: staff.name, leads: (found) => leadsIt(found, lead, asker) }));
}

/** For a Lead who is away, the one who covers for them: not where either of the two knows the person. */
function leadsIt(found: Case, lead: Asker, cover: Asker): boolean {
  return relationsTo(found, lead).includes('lead') && relationsTo(found, cover).length > 0;
}

async function helping(services: Services, asker: Asker, localId: string): Promise<LeadPlace> {
  const leads = await staffWith(services, localId, ['lead']);
  const there = await Promise.all(leads.map((lead) => whoLeadsFor(services, lead, localId)));
  const isLed = (found: Case) => there.some((leadsHere) => leadsHere(found));
  const isOpen = ({ conflicts, restrictedTo, safetyHold }: Case) =>
    !conflicts.includes(asker.id) && restrictedTo === undefined && safetyHold === undefined;
  const name = localOf(services, localId)?.name ?? localId;
  return { localId, name, leads: (found) => isOpen(found) && !isLed(found) };
}

/** Whether a Lead of the Local, or who covers for them, is there for a case. */
async function whoLeadsFor(
  services: Services,
  staff: Staff,
  localId: string,
): Promise<(found: Case) => boolean> {
  const now = services.now();
  const local = localOf(services, localId);
  const lead = askerFrom(staff, now);
  if (!local || !isOnLeave(staff, now, local)) return (found) => relationsTo(found, lead).includes('lead');
  const coverId = staff.leave?.coverId;
  const held =
    coverId === undefined ? undefined : await services.store.read('staff', services.tenantId, coverId);
  if (!held || isOnLeave(held.document, now, local)) return () => false;
  const cover = askerFrom(held.document, now);
  return (found) => holdsOne(rolesAt(cover, localId), mayTake) && leadsIt(found, lead, cover);
}
