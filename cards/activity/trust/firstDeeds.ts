import type { Activity } from '../../../domain/activity/activity';
import type { Role } from '../../../domain/staff/roles';
import { deedsFor, type OfferedDeed } from './deedsFor';

/** What stands on the details themselves, beside "More": at most so many buttons with it. */
export function firstDeeds(activity: Activity, roles: readonly Role[], most = 6): OfferedDeed[] {
  return deedsFor(activity, roles)
    .filter(({ isFirst }) => isFirst)
    .slice(0, most - 1);
}
