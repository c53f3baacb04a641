import type { Activity } from '../activity/activity';
import { stopOf } from '../activity/stopped/stopOf';
import { isTakenBack } from '../activity/trust/isTakenBack';
import { type Asker, rolesAt } from '../staff/asker';
import { holdsOne, maySearchActivities, mayVet } from '../staff/rights';
import { revisionOf } from './notices';
import type { Nudge } from './nudge';

export function hasOpenConcern({ concerns = [] }: Pick<Activity, 'concerns'>): boolean {
  return concerns.length > 0;
}

/** Asked again just before sending: somebody may have seen to it, and whoever is told must still be one who may. */
export function activityNoticeHolds(
  { kind, occurrence }: Pick<Nudge, 'kind' | 'occurrence'>,
  found: Activity,
  to: Asker,
): boolean {
  if (kind === 'activity.stopped')
    return !isTakenBack(found, revisionOf(occurrence)) && stopOf(found) !== undefined;
  const roles = rolesAt(to, found.localId);
  if (kind === 'activity.answered')
    return !isTakenBack(found, revisionOf(occurrence)) && holdsOne(roles, maySearchActivities);
  return hasOpenConcern(found) && holdsOne(roles, mayVet);
}
