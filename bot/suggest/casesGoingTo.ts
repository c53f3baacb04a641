import type { GoingTo } from '../../domain/activity/stopped/goingTo';
import { liveConnection } from '../../domain/activity/stopped/liveConnection';
import type { Case } from '../../domain/referral/case';
import { openStatuses } from '../../domain/referral/statusGroups';
import { everyPage } from '../everyPage';
import type { Services } from '../services';
import { sideBySide } from '../sideBySide';

/** Open cases in whose plan an activity stands, at whichever Local they are. For jobs and lists: it opens none. */
export async function casesGoingTo(
  { store, locals }: Pick<Services, 'store' | 'locals'>,
  to: GoingTo,
): Promise<Case[]> {
  const found = new Map<string, Case>();
  const lists = locals.flatMap(({ id: partition }) =>
    to.activityIds.map((activityId) => {
      const where = [
        { field: 'activityIds', has: activityId },
        { field: 'referral.status', in: openStatuses },
      ];
      return everyPage(store, 'cases', { partition, where });
    }),
  );
  for await (const { document } of sideBySide(lists))
    if (liveConnection(document, to)) found.set(`${document.localId} ${document.id}`, document);
  return [...found.values()];
}
