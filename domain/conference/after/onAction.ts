import { mayWork, relationsTo } from '../../referral/access';
import type { Case } from '../../referral/case';
import type { CaseDecision } from '../../referral/caseDecision';
import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import type { TeamAction } from '../brought';
import { noActionWork } from './noTeamWork';

/** Decides about an action that is still to be done, for whoever is to do it or does the work with the person. */
export function onAction(
  found: Case,
  actionId: string | undefined,
  by: Asker,
  decide: (action: TeamAction) => CaseDecision,
): CaseDecision {
  const refusal = noActionWork(found, by);
  if (refusal) return refuse(refusal);
  const action = found.teamActions?.find(({ id }) => id === actionId);
  if (!action) return refuse('no-such-part');
  if (!mayChangeAction(action, found, by)) return refuse('not-yours');
  return action.state === 'open' ? decide(action) : refuse('not-now-here');
}

export function mayChangeAction({ owner }: TeamAction, found: Case, by: Asker): boolean {
  return owner.personId === by.id || mayWork(relationsTo(found, by));
}
