import type { Local } from '../../local';
import type { Case } from '../../referral/case';
import type { CaseDecision } from '../../referral/caseDecision';
import { happened } from '../../referral/happened';
import type { Asker } from '../../staff/asker';
import { dateAt } from '../../staff/leave';
import { keptActions } from './keptActions';
import { onAction } from './onAction';

/** Done, or let go: nobody is to do it any more. */
export function endAction(
  found: Case,
  actionId: string | undefined,
  state: 'done' | 'letGo',
  by: Asker,
  at: string,
  { timeZone }: Pick<Local, 'timeZone'>,
): CaseDecision {
  return onAction(found, actionId, by, (action) => {
    const ended = { ...action, state, endedOn: dateAt(at, timeZone) };
    return happened(found, state === 'done' ? 'actionDone' : 'actionLetGo', by.id, at, {
      teamActions: keptActions((found.teamActions ?? []).map((one) => (one === action ? ended : one))),
      about: action.what,
      isUndoable: true,
    });
  });
}
