import type { Goal } from '../../domain/plan/goal';
import { openGoals, openSteps } from '../../domain/plan/openOnes';
import type { Container, Element } from '../card';
import { labelled, quiet, smallHeading, typed } from '../parts';
import { inShort } from '../plan/inShort';
import { stepLine } from '../plan/stepLine';
import { confidenceSaid } from './confidenceSaid';
import type { SummaryView } from './summaryView';

const mostLetters = 160;
const reachedShown = 3;
const stepsShown = 2;

/** What they want to reach, what comes next, how confident they feel, and what they have reached. */
export function planProgress({ found: { goals = [] } }: SummaryView): Element[] {
  const open = openGoals(goals);
  const reached = goals.filter(({ state }) => state === 'reached').slice(-reachedShown);
  return [
    smallHeading('Plan and progress'),
    ...(open.length === 0 ? [quiet(reached.length > 0 ? 'No goal is open now.' : 'No goals yet.')] : []),
    ...open.map(goalSaid),
    ...reached.map(({ words }) => labelled('✓ Reached', inShort(words, mostLetters))),
  ];
}

function goalSaid(goal: Goal): Container {
  const confidence = confidenceSaid(goal.confidence);
  return {
    type: 'Container',
    spacing: 'small',
    items: [
      typed(inShort(goal.words, mostLetters)),
      ...openSteps(goal)
        .slice(0, stepsShown)
        .map((step) => stepLine(step, 'Next: ')),
      ...(confidence ? [quiet(`How confident they feel: ${confidence}`)] : []),
    ],
  };
}
