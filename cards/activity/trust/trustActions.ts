import type { Activity } from '../../../domain/activity/activity';
import type { Role } from '../../../domain/staff/roles';
import { sends } from '../../buttons';
import type { SubmitAction } from '../../card';
import { deedsFor } from './deedsFor';

/** The buttons of a dialog about an activity, at most so many; the rest stands behind the last, "More". */
export function trustActions(
  activity: Activity,
  roles: readonly Role[],
  nonce: string,
  most = 6,
): SubmitAction[] {
  const ids = { localId: activity.localId, activityId: activity.id };
  const all = deedsFor(activity, roles);
  if (all.length === 0) return [];
  const first = all.filter(({ isFirst }) => isFirst).slice(0, most - 1);
  return [
    ...first.map(({ title, verb }, at) =>
      sends(title, { verb, ids, nonce }, at === 0 ? 'positive' : undefined),
    ),
    sends('More', { verb: 'activity.more', ids, nonce }),
  ];
}
