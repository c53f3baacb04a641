import type { Notice } from '../../domain/notice/notice';
import { askerFrom, rolesAt } from '../../domain/staff/asker';
import { holdsOne } from '../../domain/staff/rights';
import type { Role } from '../../domain/staff/roles';
import type { Staff } from '../../domain/staff/staff';
import { everyPage } from '../everyPage';
import type { Services } from '../services';

/** Who a notice goes to, as things stand now. A Local without a reachable link worker: its Leads. */
export async function recipientsOf(services: Services, notice: Pick<Notice, 'to'>): Promise<string[]> {
  const { to } = notice;
  if ('personId' in to) return [to.personId];
  if ('leadsOf' in to) return idsOf(await staffWith(services, to.leadsOf, ['lead']));
  // a function that a newer version of this bot knows
  if (!('linkWorkersOf' in to)) return [];
  const workers = idsOf(await staffWith(services, to.linkWorkersOf, ['linkWorker']));
  for (const personId of workers) {
    const reference = await services.store.read('references', personId, personId);
    if (reference?.document.reachable !== false) return workers;
  }
  return [...workers, ...idsOf(await staffWith(services, to.linkWorkersOf, ['lead']))];
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
