import type { Goal } from '../../domain/plan/goal';
import { mostOpenGoals } from '../../domain/plan/limits';
import { openGoals } from '../../domain/plan/openOnes';
import { goalStateNames } from '../../domain/plan/planNames';
import type { Container, Element } from '../card';
import { fold } from '../caseCard/fold';
import { dateInWords } from '../checkIn/nextStepWords';
import { quiet, typed } from '../parts';
import { confidenceInShort } from './confidenceWords';
import { inShort } from './inShort';
import { mayPlan, type PlanView, planButton } from './planView';

const mostLetters = 80;

/** Reached and set aside, the latest first, folded below. */
export function endedGoals(view: PlanView, shown: number): Element[] {
  const { goals = [] } = view.found;
  const ended = goals.filter(({ state }) => state !== 'open').reverse();
  const isRoom = mayPlan(view) && openGoals(goals).length < mostOpenGoals;
  const more = ended.length - shown;
  const rows: Element[] = [
    ...ended.slice(0, shown).map((goal) => endedGoal(view, goal, isRoom)),
    ...(more > 0 ? [quiet(`and ${more} more, before these`)] : []),
  ];
  return fold('endedGoals', `Reached and set aside (${ended.length})`, rows);
}

function endedGoal(view: PlanView, goal: Goal, isRoom: boolean): Container {
  const { id, words, state, endedOn } = goal;
  const day = endedOn === undefined ? '' : ` on ${dateInWords(endedOn)}`;
  const confidence = confidenceInShort(goal.confidence);
  const told = confidence === undefined ? '' : ` Confidence: ${confidence}.`;
  const again = () => planButton(view, 'Take up again', 'plan.goalAgain', { goalId: id });
  return {
    type: 'Container',
    separator: true,
    items: [
      typed(inShort(words, mostLetters)),
      quiet(`${goalStateNames[state]}${day}.${told}`),
      ...(isRoom ? [{ type: 'ActionSet' as const, actions: [again()] }] : []),
    ],
  };
}
