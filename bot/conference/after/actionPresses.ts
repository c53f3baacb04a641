import { endAction } from '../../../domain/conference/after/endAction';
import type { Deed } from '../../door/answerPress';
import { caseDeed } from '../../referral/caseDeed';
import { actionsPartOf } from './actionsPartOf';

const { shows } = actionsPartOf;

/** What takes one press, and asks nothing. */
export const actionPresses: Record<string, Deed> = {
  'action.done': caseDeed(
    (found, { by, at, local, press }) => endAction(found, press.ids['actionId'], 'done', by, at, local),
    'Done. It does not come back.',
    shows,
  ),
  'action.letGo': caseDeed(
    (found, { by, at, local, press }) => endAction(found, press.ids['actionId'], 'letGo', by, at, local),
    'Let go. Nobody is asked for it any more.',
    shows,
  ),
};
