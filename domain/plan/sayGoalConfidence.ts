import type { Local } from '../local';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { dateAt } from '../staff/leave';
import type { Confidence } from './goal';
import { mostConfidences } from './limits';
import { onGoal, withGoal } from './onPlan';

/** How confident they feel about it, 0 to 10, as they say today. */
export function sayGoalConfidence(
  found: Case,
  goalId: string | undefined,
  value: number | undefined,
  by: Asker,
  at: string,
  { timeZone }: Pick<Local, 'timeZone'>,
): CaseDecision {
  return onGoal(found, goalId, by, (goal) => {
    if (goal.state !== 'open') return refuse('not-now-here');
    if (value === undefined) return refuse('confidence-needed');
    const said = { on: dateAt(at, timeZone), value };
    const last = goal.confidence.at(-1);
    if (last?.on === said.on && last.value === value) return refuse('already-so');
    const confidence = withSaid(goal.confidence, said);
    return withGoal(found, { ...goal, confidence }, 'confidenceSaid', by, at, {
      detail: `${value} of 10`,
    });
  });
}

/** What was said last on a day counts for it. The first is kept, and the latest. */
function withSaid(before: readonly Confidence[], said: Confidence): Confidence[] {
  const [first = said, ...others] = [...before.filter(({ on }) => on !== said.on), said];
  return [first, ...others.slice(1 - mostConfidences)];
}
