import type { Activity } from '../../../domain/activity/activity';
import type { Role } from '../../../domain/staff/roles';
import { sends } from '../../buttons';
import type { SubmitAction } from '../../card';
import { deedsFor } from './deedsFor';
import { firstDeeds } from './firstDeeds';

/** The buttons of a dialog about an activity, at most so many; the rest stands behind the last, "More". */
export function trustActions(
  activity: Activity,
  roles: readonly Role[],
  nonce: string,
  most = 6,
  way: Record<string, string> = {},
): SubmitAction[] {
  const ids = { ...way, localId: activity.localId, activityId: activity.id };
  if (deedsFor(activity, roles).length === 0) return [];
  return [
    ...firstDeeds(activity, roles, most).map(({ title, verb }, at) =>
      sends(title, { verb, ids, nonce }, at === 0 ? 'positive' : undefined),
    ),
    sends('More', { verb: 'activity.more', ids, nonce }),
  ];
}
