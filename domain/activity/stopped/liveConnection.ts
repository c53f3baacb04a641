import type { Connection } from '../../connection/connection';
import { isEnded } from '../../connection/states';
import type { Case } from '../../referral/case';
import type { GoingTo } from './goingTo';

/** How the person stands to it, while it is in their plan. */
export function liveConnection({ connections = [] }: Case, to: GoingTo): Connection | undefined {
  return connections.find(
    ({ state, activity }) =>
      !isEnded(state) && activity?.localId === to.localId && to.activityIds.includes(activity.activityId),
  );
}
