import type { Local } from '../../local';
import type { Case } from '../../referral/case';
import type { CaseDecision } from '../../referral/caseDecision';
import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { dateAt } from '../../staff/leave';
import type { ActionWritten } from './actionWritten';
import { agreeAction } from './agreeAction';
import { noTeamWork } from './noTeamWork';

/** Agreed without a meeting. */
export function addAction(
  found: Case,
  id: string,
  written: ActionWritten,
  colleagues: readonly Asker[],
  by: Asker,
  at: string,
  local: Pick<Local, 'timeZone'>,
): CaseDecision {
  const refusal = noTeamWork(found, by);
  if (refusal) return refuse(refusal);
  return agreeAction(found, { id, written, agreedOn: dateAt(at, local.timeZone) }, colleagues, by, at, local);
}
