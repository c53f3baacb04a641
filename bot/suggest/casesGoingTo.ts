import type { GoingTo } from '../../domain/activity/stopped/goingTo';
import { liveConnection } from '../../domain/activity/stopped/liveConnection';
import type { Case } from '../../domain/referral/case';
import { openStatuses } from '../../domain/referral/statusGroups';
import { everyPage } from '../everyPage';
import type { Services } from '../services';

/** Open cases in whose plan an activity stands, at whichever Local they are. For jobs and lists: it opens none. */
export async function casesGoingTo(
  { store, locals }: Pick<Services, 'store' | 'locals'>,
  to: GoingTo,
): Promise<Case[]> {
  const found = new Map<string, Case>();
  for (const { id: partition } of locals)
    for (const activityId of to.activityIds) {
      const where = [
        { field: 'activityIds', has: activityId },
        { field: 'referral.status', in: openStatuses },
      ];
      for await (const { document } of everyPage(store, 'cases', { partition, where }))
        if (liveConnection(document, to)) found.set(`${partition} ${document.id}`, document);
    }
  return [...found.values()];
}
