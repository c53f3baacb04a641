import { holderOf, mayWork, relationsTo } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import { askerFrom } from '../../domain/staff/asker';
import { isOnLeave } from '../../domain/staff/leave';
import type { Staff } from '../../domain/staff/staff';
import { staffWith } from '../sending/recipients';
import { localFor, type Services } from '../services';

/**
 * Who talks with the person of something in their plan: whoever has the case, or their cover while they are away. The
 * Leads where nobody does.
 */
export async function whoTells(services: Services, found: Case): Promise<string[]> {
  const holderId = holderOf(found);
  const holder = holderId === undefined ? undefined : await staffOf(services, holderId);
  const isAway = holder && isOnLeave(holder, services.now(), localFor(services, found.localId));
  const cover =
    isAway && holder.leave?.coverId !== undefined ? await staffOf(services, holder.leave.coverId) : undefined;
  const teller = isAway ? cover : holder;
  if (teller && works(services, found, teller)) return [teller.id];
  const leads = await staffWith(services, found.leadFrom ?? found.localId, ['lead']);
  return leads.filter((lead) => works(services, found, lead)).map(({ id }) => id);
}

function works(services: Services, found: Case, staff: Staff): boolean {
  return mayWork(relationsTo(found, askerFrom(staff, services.now())));
}

async function staffOf({ store, tenantId }: Services, id: string): Promise<Staff | undefined> {
  return (await store.read('staff', tenantId, id))?.document;
}
