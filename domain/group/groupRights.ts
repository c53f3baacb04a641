import { type Asker, rolesAt } from '../staff/asker';
import { holdsOne, mayTake } from '../staff/rights';
import type { Group } from './group';

/** Link workers and Leads of the Local see its groups: names, days and free places. To anybody else there are none. */
export function seesGroups(by: Pick<Asker, 'grants'>, localId: string): boolean {
  return holdsOne(rolesAt(by, localId), mayTake);
}

/** Those who run it, and the Lead, change it and see who takes part. */
export function runsGroup(
  { localId, runBy }: Pick<Group, 'localId' | 'runBy'>,
  by: Pick<Asker, 'id' | 'grants'>,
): boolean {
  if (!seesGroups(by, localId)) return false;
  return rolesAt(by, localId).includes('lead') || runBy.some(({ personId }) => personId === by.id);
}
