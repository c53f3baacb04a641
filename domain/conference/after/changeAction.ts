import type { Local } from '../../local';
import { dayInWords } from '../../localTime';
import type { Case } from '../../referral/case';
import type { CaseDecision } from '../../referral/caseDecision';
import { happened } from '../../referral/happened';
import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { isForTheTeam } from '../../summary/isForTheTeam';
import type { TeamAction } from '../brought';
import { actionNotice } from './actionNotice';
import { type ActionWritten, lacksOfAction, ownerIn } from './actionWritten';
import { onAction } from './onAction';

/** What, who or by when is another now. Whoever is to do it from now on hears of it. */
export function changeAction(
  found: Case,
  actionId: string | undefined,
  written: ActionWritten,
  colleagues: readonly Asker[],
  by: Asker,
  at: string,
  local: Pick<Local, 'timeZone'>,
): CaseDecision {
  return onAction(found, actionId, by, (action) => {
    const owner = ownerIn(found, written.ownerId, colleagues);
    const lacks = lacksOfAction(written, owner, action.by, at, local);
    if (lacks || !owner) return refuse(lacks ?? 'no-such-worker');
    const isGivenOn = owner.personId !== action.owner.personId;
    if (!isGivenOn && written.what === action.what && written.day === action.by) return refuse('already-so');
    if (isGivenOn && !isForTheTeam(found)) return refuse('not-shared');
    const next: TeamAction = { ...action, what: written.what, owner, by: written.day };
    return happened(found, 'actionChanged', by.id, at, {
      teamActions: (found.teamActions ?? []).map((one) => (one === action ? next : one)),
      about: next.what,
      detail: `By ${dayInWords(next.by, 'utc')}`,
      isUndoable: true,
      notices: isGivenOn ? actionNotice(found, next, by.id, at) : [],
    });
  });
}
