import type { Activity } from '../../../domain/activity/activity';
import { undoable } from '../../../domain/activity/trust/deeds/undoLast';
import { sends } from '../../buttons';
import type { SubmitAction } from '../../card';

/** "Undo", for the one who made the last change a moment ago. */
export function undoAction(activity: Activity, personId: string, now: string, nonce: string): SubmitAction[] {
  if (!undoable(activity, personId, now)) return [];
  const ids = { localId: activity.localId, activityId: activity.id };
  return [sends('Undo', { verb: 'activity.undo', ids, nonce, revision: activity.revision })];
}
