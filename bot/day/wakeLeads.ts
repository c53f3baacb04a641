import { askerFrom, localsWith } from '../../domain/staff/asker';
import { isOnLeave } from '../../domain/staff/leave';
import { mayTake } from '../../domain/staff/rights';
import type { Staff } from '../../domain/staff/staff';
import { markDayOf } from '../sending/markPlacements';
import { staffWith } from '../sending/recipients';
import { localOf, type Services } from '../services';
import { homeOf } from './homeOf';
import { wakeDay } from './planDays';

/** Somebody who has referrals, or looks after a colleague's, is away or back: the Leads' day changes, too. */
export async function wakeLeads(services: Services, personId: string): Promise<void> {
  const staff = (await services.store.read('staff', services.tenantId, personId))?.document;
  if (!staff?.leave && !staff?.coversFor) return;
  const isNews = isAwayNow(services, staff);
  for (const localId of localsWith(askerFrom(staff, services.now()), mayTake)) {
    if (!localOf(services, localId)) continue;
    for (const { id } of await staffWith(services, localId, ['lead'])) {
      if (id === personId) continue;
      await markDayOf(services, id);
      if (isNews) await wakeDay(services, id);
    }
  }
}

/** Nobody does their work: no cover of their own, or they were to cover for somebody. */
function isAwayNow(services: Services, staff: Staff): boolean {
  const local = homeOf(services, staff);
  if (!local || !isOnLeave(staff, services.now(), local)) return false;
  return staff.leave?.coverId === undefined || staff.coversFor !== undefined;
}
