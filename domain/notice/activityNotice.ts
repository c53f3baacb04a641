import type { Activity } from '../activity/activity';
import { type Asker, rolesAt } from '../staff/asker';
import { holdsOne, mayVet } from '../staff/rights';

export function hasOpenConcern({ concerns = [] }: Pick<Activity, 'concerns'>): boolean {
  return concerns.length > 0;
}

/** Asked again just before sending: somebody may have seen to it, and whoever is told must still be one who may. */
export function activityNoticeHolds(found: Activity, to: Asker): boolean {
  return hasOpenConcern(found) && holdsOne(rolesAt(to, found.localId), mayVet);
}
