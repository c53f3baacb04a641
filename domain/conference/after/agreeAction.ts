import type { Local } from '../../local';
import { dayInWords } from '../../localTime';
import type { Case, TimelineEntry } from '../../referral/case';
import type { CaseDecision } from '../../referral/caseDecision';
import { happened } from '../../referral/happened';
import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import type { TeamAction } from '../brought';
import { actionNotice } from './actionNotice';
import { type ActionWritten, lacksOfAction, ownerIn } from './actionWritten';
import { keptActions } from './keptActions';
import { mostOpenActions } from './limits';
import { openActions } from './openActions';

export interface Agreeing {
  id: string;
  written: ActionWritten;
  agreedOn: string;
  /** Where it was agreed at one: which, and which time of it. */
  conference?: NonNullable<TimelineEntry['conference']>;
  /** One of several that are taken back together. */
  joinsUndo?: boolean;
}

/** One more thing that somebody does by a day. */
export function agreeAction(
  found: Case,
  { id, written, agreedOn, conference, joinsUndo = false }: Agreeing,
  colleagues: readonly Asker[],
  by: Asker,
  at: string,
  local: Pick<Local, 'timeZone'>,
): CaseDecision {
  const { teamActions = [] } = found;
  const owner = ownerIn(found, written.ownerId, colleagues);
  const lacks = lacksOfAction(written, owner, undefined, at, local);
  if (lacks || !owner) return refuse(lacks ?? 'no-such-worker');
  if (teamActions.some((one) => one.id === id)) return refuse('already-so');
  if (openActions(found).length >= mostOpenActions) return refuse('plan-full');
  const conferenceId = conference?.id ?? '';
  const action: TeamAction = {
    id,
    what: written.what,
    owner,
    by: written.day,
    conferenceId,
    agreedOn,
    state: 'open',
  };
  return happened(found, 'actionAgreed', by.id, at, {
    teamActions: keptActions([...teamActions, action]),
    about: action.what,
    detail: `By ${dayInWords(action.by, 'utc')}`,
    ...(conference && { conference }),
    isUndoable: true,
    joinsUndo,
    notices: actionNotice(found, action, by.id, at),
  });
}
