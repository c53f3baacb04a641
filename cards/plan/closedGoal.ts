import type { Goal } from '../../domain/plan/goal';
import { openSteps } from '../../domain/plan/openOnes';
import type { Container } from '../card';
import { quiet, smallHeading, typed } from '../parts';
import { inShort } from './inShort';
import { type PlanView, planButton } from './planView';
import { stepLine } from './stepLine';

const shown = 1;
const mostLetters = 120;

/** One of several goals: its words and its next step, and a button that opens it. */
export function closedGoal(view: PlanView, goal: Goal, title: string): Container {
  const steps = openSteps(goal);
  const more = steps.length - shown;
  return {
    type: 'Container',
    separator: true,
    items: [
      smallHeading(title),
      typed(inShort(goal.words, mostLetters)),
      ...steps.slice(0, shown).map((step) => stepLine(step)),
      ...(more > 0 ? [quiet(more === 1 ? 'and 1 more step' : `and ${more} more steps`)] : []),
      {
        type: 'ActionSet',
        actions: [planButton(view, `Open ${title.toLowerCase()}`, 'plan.open', { goalId: goal.id })],
      },
    ],
  };
}
