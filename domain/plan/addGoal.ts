import type { Local } from '../local';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { happened } from '../referral/happened';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { dateAt } from '../staff/leave';
import type { GoalWritten } from './goalWritten';
import { mostOpenGoals } from './limits';
import { onPlan } from './onPlan';
import { openGoals } from './openOnes';
import { isPlanDay } from './planDay';
import { withRoom } from './withRoom';

/** What the person wants to reach, in their words. */
export function addGoal(
  found: Case,
  id: string,
  { words, kind, day, confidence }: GoalWritten,
  by: Asker,
  at: string,
  local: Local,
): CaseDecision {
  return onPlan(found, by, (goals) => {
    if (!words) return refuse('words-needed');
    if (!isPlanDay(day, undefined, at, local)) return refuse('check-in-day-needed');
    if (goals.some((goal) => goal.id === id)) return refuse('already-so');
    if (openGoals(goals).length >= mostOpenGoals) return refuse('plan-full');
    const setOn = dateAt(at, local.timeZone);
    const goal = {
      id,
      kind,
      words,
      setOn,
      ...(day && { by: day }),
      state: 'open' as const,
      confidence: confidence === undefined ? [] : [{ on: setOn, value: confidence }],
      steps: [],
    };
    return happened(found, 'goalAdded', by.id, at, {
      goals: withRoom([...goals, goal]),
      about: words,
      ...(confidence !== undefined && { detail: `${confidence} of 10` }),
      isUndoable: true,
    });
  });
}
