import type { Activity } from '../../../domain/activity/activity';
import { undoable } from '../../../domain/activity/trust/deeds/undoLast';
import { sends } from '../../buttons';
import type { SubmitAction } from '../../card';

/** "Undo", for the one who made the last change a moment ago; it leads back on the same way. */
export function undoAction(
  activity: Activity,
  personId: string,
  now: string,
  nonce: string,
  way: Record<string, string> = {},
): SubmitAction[] {
  if (!undoable(activity, personId, now)) return [];
  const ids = { ...way, localId: activity.localId, activityId: activity.id };
  return [sends('Undo', { verb: 'activity.undo', ids, nonce, revision: activity.revision })];
}
