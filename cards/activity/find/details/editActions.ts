import type { Activity } from '../../../../domain/activity/activity';
import { holdsOne, mayEditActivities } from '../../../../domain/staff/rights';
import type { Role } from '../../../../domain/staff/roles';
import { sends } from '../../../buttons';
import type { Element } from '../../../card';

/** For those who put the directory right. */
export function editActions(
  { localId, id: activityId }: Pick<Activity, 'localId' | 'id'>,
  roles: readonly Role[],
  nonce: string,
): Element[] {
  if (!holdsOne(roles, mayEditActivities)) return [];
  const ids = { localId, activityId };
  const actions = [
    sends('Put right', { verb: 'activity.edit.form', ids, nonce }),
    sends('Same as another', { verb: 'activity.merge.form', ids, nonce }),
  ];
  return [{ type: 'ActionSet', actions }];
}
