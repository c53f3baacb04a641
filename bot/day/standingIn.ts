import { holderOf, isWithPerson, relationsTo } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import { isOpen } from '../../domain/referral/statusGroups';
import { askerFrom, rolesAt } from '../../domain/staff/asker';
import { isOnLeave } from '../../domain/staff/leave';
import { holdsOne, mayTake } from '../../domain/staff/rights';
import type { Staff } from '../../domain/staff/staff';
import { localOf, type Services } from '../services';

/** Asks of a case whether its link worker is away and nobody covers for them. Each colleague is read once. */
export function standingIn(services: Services): (found: Case) => Promise<boolean> {
  const known = new Map<string, Promise<Staff | undefined>>();
  const staffOf = (id: string) => {
    const read =
      known.get(id) ?? services.store.read('staff', services.tenantId, id).then((held) => held?.document);
    known.set(id, read);
    return read;
  };
  return async (found) => {
    const holderId = holderOf(found);
    const holder = holderId === undefined ? undefined : await staffOf(holderId);
    const local = localOf(services, found.localId);
    const now = services.now();
    if (!local || !holder) return false;
    // what they did before they left is asked about by the Lead: everything that is open was handed back
    if (!isOpen(found.referral) && !holdsOne(rolesAt(askerFrom(holder, now), found.localId), mayTake))
      return true;
    if (!isOnLeave(holder, now, local)) return false;
    const cover = holder.leave?.coverId === undefined ? undefined : await staffOf(holder.leave.coverId);
    if (!cover || isOnLeave(cover, now, local)) return true;
    return !isWithPerson(relationsTo(found, askerFrom(cover, now, local.timeZone)));
  };
}
