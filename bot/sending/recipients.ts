import type { Notice, NoticeKind } from '../../domain/notice/notice';
import { relationsTo, seesDetails } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import { askerFrom, rolesAt } from '../../domain/staff/asker';
import { coversFor } from '../../domain/staff/leave';
import { holdsOne } from '../../domain/staff/rights';
import type { Role } from '../../domain/staff/roles';
import type { Staff } from '../../domain/staff/staff';
import { everyPage } from '../everyPage';
import { localFor, type Services } from '../services';
import { isAway } from './isAway';

/**
 * Who a notice goes to, as things stand now. About a case: those to whom it is open. Where no link worker of the Local
 * can be reached, or all are away or know the person, its Leads too.
 */
export async function recipientsOf(
  services: Services,
  { to, kind }: Pick<Notice, 'to'> & Partial<Pick<Notice, 'kind'>>,
  about?: Case,
): Promise<string[]> {
  if ('personId' in to) return [to.personId, ...(await coverOf(services, to.personId, kind, about))];
  const those = async (localId: string, role: Role) =>
    openTo(services, await staffWith(services, localId, [role]), about);
  if ('leadsOf' in to) return idsOf(await those(to.leadsOf, 'lead'));
  if ('intakeOf' in to) {
    const intake = await those(to.intakeOf, 'intake');
    if (await someoneIsThere(services, intake, to.intakeOf)) return idsOf(intake);
    return withLeads(intake, to.intakeOf);
  }
  // a function that a newer version of this bot knows
  if (!('linkWorkersOf' in to)) return [];
  const workers = await those(to.linkWorkersOf, 'linkWorker');
  if (await someoneIsThere(services, workers, to.linkWorkersOf)) return idsOf(workers);
  return withLeads(workers, to.linkWorkersOf);

  async function withLeads(staff: Staff[], localId: string) {
    const leads = await those(about?.leadFrom ?? localId, 'lead');
    return [...new Set([...idsOf(staff), ...idsOf(leads)])];
  }
}

/** Who does the work while somebody is away hears what concerns it, unless they did it themselves. */
async function coverOf(
  services: Services,
  personId: string,
  kind: NoticeKind | undefined,
  about: Case | undefined,
): Promise<string[]> {
  if (!about || (kind !== 'referral.stop' && kind !== 'referral.answered')) return [];
  const staff = (await services.store.read('staff', services.tenantId, personId))?.document;
  const cover = staff && coversFor(staff, services.now(), localFor(services, about.localId));
  return cover && cover !== about.timeline.at(-1)?.by ? [cover] : [];
}

function openTo(services: Services, staff: Staff[], about: Case | undefined): Staff[] {
  if (!about) return staff;
  return staff.filter((one) => seesDetails(relationsTo(about, askerFrom(one, services.now()))));
}

async function someoneIsThere(
  services: Services,
  staff: readonly Staff[],
  localId: string,
): Promise<boolean> {
  const local = localFor(services, localId);
  for (const one of staff) {
    if (isAway(one, services.now(), local)) continue;
    const reference = await services.store.read('references', one.id, one.id);
    if (reference?.document.reachable !== false) return true;
  }
  return false;
}

/** Whether a referral to this Local would reach anyone. */
export async function someoneReceives(services: Services, localId: string): Promise<boolean> {
  return (await staffWith(services, localId, ['linkWorker', 'lead'])).length > 0;
}

/** Staff who hold one of the roles at a Local right now. */
export async function staffWith(services: Services, localId: string, any: readonly Role[]): Promise<Staff[]> {
  const found: Staff[] = [];
  const at = services.now();
  const there = { partition: services.tenantId, where: [{ field: 'localIds', has: localId }] };
  for await (const { document } of everyPage(services.store, 'staff', there)) {
    if (holdsOne(rolesAt(askerFrom(document, at), localId), any)) found.push(document);
  }
  return found;
}

function idsOf(staff: readonly Staff[]): string[] {
  return staff.map(({ id }) => id);
}
