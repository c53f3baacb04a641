import type { Group } from '../../domain/group/group';
import { isFull, memberIn } from '../../domain/group/places';
import { connectionTo } from '../../domain/group/takesPart';
import type { Case } from '../../domain/referral/case';
import type { Asker } from '../../domain/staff/asker';
import type { Services } from '../services';
import { freshGroup } from './freshGroup';
import { groupsAt } from './groupsAt';
import { seenWhereRun } from './seenGroup';

/** Groups with a free place for this person, or with one that a press which was cut short has kept for them. */
export async function groupsToJoin(services: Services, found: Case, by: Asker): Promise<Group[]> {
  const others = (await groupsAt(services, found.localId)).filter((group) => !connectionTo(found, group.id));
  const fresh = others.map(async (group) => {
    // somebody may have left whom the list still holds
    const now = isFull(group) ? (await freshGroup(services, group)).group : group;
    return seenWhereRun(services, by, now);
  });
  return (await Promise.all(fresh)).filter((group) => !isFull(group) || memberIn(group, found.id));
}
