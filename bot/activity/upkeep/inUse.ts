import type { UpkeepRow } from '../../../domain/activity/upkeep/upkeepOrder';
import { everyPage } from '../../everyPage';
import type { Services } from '../../services';

/** Of what wants a look the worst so many are asked about: each is a question to the store. */
const mostAsked = 40;

/** Ids of those that stand in the plans of people at their Local. Never in whose; and never told of a protected one. */
export async function inUse(
  services: Pick<Services, 'store'>,
  rows: readonly Pick<UpkeepRow, 'entry'>[],
): Promise<ReadonlySet<string>> {
  const asked = rows.slice(0, mostAsked).map(async ({ entry: { id, localId, mergedFrom = [] } }) => {
    for (const one of [id, ...mergedFrom]) if (await someoneGoes(services, localId, one)) return [id];
    return [];
  });
  return new Set((await Promise.all(asked)).flat());
}

async function someoneGoes(
  { store }: Pick<Services, 'store'>,
  partition: string,
  activityId: string,
): Promise<boolean> {
  // the Lead's list has all that are open, but for the restricted
  const where = [
    { field: 'activityIds', has: activityId },
    { field: 'lists', has: 'lead' },
  ];
  for await (const { document } of everyPage(store, 'cases', { partition, where, limit: 1 }))
    if (!document.restrictedTo && !document.safetyHold) return true;
  return false;
}
