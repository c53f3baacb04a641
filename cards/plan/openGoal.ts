import type { Goal, Step } from '../../domain/plan/goal';
import { mostOpenSteps } from '../../domain/plan/limits';
import { openSteps } from '../../domain/plan/openOnes';
import type { Container, Element, SubmitAction } from '../card';
import { quiet } from '../parts';
import { confidenceOverTime } from './confidenceWords';
import { goalLines } from './goalLines';
import { mayPlan, type PlanView, planButton } from './planView';
import { doneLine, stepLine } from './stepLine';

const doneShown = 3;

/** One goal with all its steps, and what can be done with each. */
export function openGoal(view: PlanView, goal: Goal, title: string): Container {
  const steps = openSteps(goal);
  const confidence = confidenceOverTime(goal.confidence);
  const may = mayPlan(view);
  return {
    type: 'Container',
    separator: true,
    items: [
      ...goalLines(goal, title),
      ...(confidence ? [quiet(`Confidence: ${confidence}`)] : []),
      ...steps.flatMap((step) => [stepLine(step), ...(may ? [stepButtons(view, goal, step)] : [])]),
      ...(steps.length === 0 ? [quiet('No next step yet. What could be a small first one?')] : []),
      ...doneSteps(goal),
      ...(may && steps.length >= mostOpenSteps
        ? [quiet(`${mostOpenSteps} steps are open. Finish one or let it go to add another.`)]
        : []),
      ...(may ? [{ type: 'ActionSet' as const, actions: goalButtons(view, goal, steps) }] : []),
    ],
  };
}

function stepButtons(view: PlanView, goal: Goal, step: Step): Element {
  const ids = { goalId: goal.id, stepId: step.id };
  return {
    type: 'ActionSet',
    spacing: 'small',
    actions: [
      planButton(view, 'Done', 'plan.stepDone', ids),
      planButton(view, 'Change', 'plan.stepChange.form', ids),
      planButton(view, 'Let go', 'plan.stepLetGo', ids),
    ],
  };
}

function goalButtons(view: PlanView, goal: Goal, steps: readonly Step[]): SubmitAction[] {
  const ids = { goalId: goal.id };
  const isAbout = goal.kind === 'skill' || goal.confidence.length > 0;
  return [
    ...(steps.length < mostOpenSteps
      ? [planButton(view, 'Add a step', 'plan.step.form', ids, 'positive')]
      : []),
    ...(isAbout ? [planButton(view, 'How confident now?', 'plan.confidence.form', ids)] : []),
    planButton(view, 'Reached', 'plan.goalReached', ids),
    planButton(view, 'Set aside', 'plan.goalSetAside', ids),
    planButton(view, 'Change the goal', 'plan.goalChange.form', ids),
  ];
}

/** What was done last. The rest stands in the timeline. */
function doneSteps({ steps }: Goal): Element[] {
  const done = steps.filter(({ state }) => state === 'done');
  const more = done.length - doneShown;
  return [
    ...done.slice(-doneShown).map(doneLine),
    ...(more > 0 ? [quiet(more === 1 ? 'and 1 more done' : `and ${more} more done`)] : []),
  ];
}
