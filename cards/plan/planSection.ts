import type { Goal } from '../../domain/plan/goal';
import { openGoals, openSteps } from '../../domain/plan/openOnes';
import { sends } from '../buttons';
import type { Container, Element } from '../card';
import { quiet, smallHeading, typed } from '../parts';
import type { CaseDetailsView } from '../referral/caseDetailsView';
import { casePress } from '../referral/casePress';
import { confidenceInShort } from './confidenceWords';
import { inShort } from './inShort';
import { mayPlan } from './planView';
import { stepLine } from './stepLine';

const mostLetters = 120;

/** Goals, each with its next small step, and the way to the plan. */
export function planSection(view: CaseDetailsView): Element[] {
  const { found, nonce } = view;
  const { goals = [] } = found;
  if (goals.length === 0 && !mayPlan(view)) return [];
  const open = openGoals(goals);
  return [
    smallHeading('Plan'),
    ...(goals.length === 0 ? [quiet('No goals yet. What would they like to be different?')] : []),
    ...(goals.length > 0 && open.length === 0 ? [quiet('No goal is open now.')] : []),
    ...open.map(goalInShort),
    { type: 'ActionSet', actions: [sends('Plan', casePress('plan.open', found, nonce))] },
  ];
}

function goalInShort(goal: Goal): Container {
  const [next] = openSteps(goal);
  const confidence = confidenceInShort(goal.confidence);
  return {
    type: 'Container',
    spacing: 'small',
    items: [
      typed(inShort(goal.words, mostLetters)),
      ...(next ? [stepLine(next, 'Next: ')] : [quiet('No next step yet.')]),
      ...(confidence ? [quiet(`Confidence: ${confidence}`)] : []),
    ],
  };
}
