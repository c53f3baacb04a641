import { sends } from '../../../cards/buttons';
import type { Activity } from '../../../domain/activity/activity';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { trustAnswer } from '../trust/trustAnswer';

/** The details with what has just been done, and below it the button that takes it back. */
export function detailsWithUndo(
  services: Services,
  by: Asker,
  press: Press,
  activity: Activity,
  says: string,
  undo: string | { verb: string; ids: Record<string, string>; title: string },
): Answer {
  const answer = trustAnswer(services, by, press, activity, { done: says });
  if (!('dialog' in answer)) return answer;
  const { title, verb, ids } = typeof undo === 'string' ? { title: 'Undo', verb: undo, ids: {} } : undo;
  const all = { localId: activity.localId, activityId: activity.id, ...ids };
  const button = sends(title, { verb, ids: all, nonce: nonceAfter(press.nonce) });
  const [first, ...rest] = answer.dialog.body;
  if (!first) return answer;
  const body = [first, { type: 'ActionSet' as const, actions: [button] }, ...rest];
  return { ...answer, dialog: { ...answer.dialog, body } };
}
