import type { Goal } from '../../domain/plan/goal';
import { openGoals } from '../../domain/plan/openOnes';
import { datedSteps } from '../../domain/plan/stepsDue';
import { mayWork } from '../../domain/referral/access';
import { isWork } from '../../domain/referral/statusGroups';
import { sends } from '../buttons';
import type { SubmitAction } from '../card';
import type { PartView } from '../caseCard/partCard';
import type { CaseDetailsView } from '../referral/caseDetailsView';
import { casePress } from '../referral/casePress';

export interface PlanView extends PartView {
  /** The goal that stands open with its buttons. */
  goalId?: string;
  /** A press of its own for each thing on it: of two steps that are done, neither is taken for the other. */
  nonceFor: (what: string) => string;
}

export function mayPlan({ found, relations }: Pick<CaseDetailsView, 'found' | 'relations'>): boolean {
  return mayWork(relations) && isWork(found.referral);
}

/** The one that was asked for; else the one with the soonest step, or the first. */
export function goalInFocus({ found, goalId }: Pick<PlanView, 'found' | 'goalId'>): Goal | undefined {
  const open = openGoals(found.goals);
  const soonest = datedSteps(open)[0]?.goalId;
  const byId = (wanted: string | undefined) => open.find(({ id }) => id === wanted);
  return byId(goalId) ?? byId(soonest) ?? open[0];
}

/** A button about a goal, or about a step of it. */
export function planButton(
  { found, nonceFor }: PlanView,
  title: string,
  verb: string,
  ids: { goalId: string; stepId?: string },
  style?: 'positive',
): SubmitAction {
  const { ids: theirs, ...press } = casePress(verb, found, nonceFor(ids.stepId ?? ids.goalId));
  return sends(title, { ...press, ids: { ...theirs, ...ids } }, style);
}
