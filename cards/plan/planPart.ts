import { mostOpenGoals } from '../../domain/plan/limits';
import { openGoals } from '../../domain/plan/openOnes';
import { dateAt } from '../../domain/staff/leave';
import { sends } from '../buttons';
import type { Action, Card, Element } from '../card';
import { partCard } from '../caseCard/partCard';
import { dateInWords } from '../checkIn/nextStepWords';
import { line, quiet } from '../parts';
import { casePress } from '../referral/casePress';
import { closedGoal } from './closedGoal';
import { endedGoals } from './endedGoals';
import { openGoal } from './openGoal';
import { goalInFocus, mayPlan, type PlanView } from './planView';

const mostBytes = 18_500;
/** Of the goals that are reached or set aside, where all of them find no room. */
const endedShown = [12, 6, 3];

/** The plan: what they want to reach, in their words, and the small next steps. One goal at a time stands open. */
export function planPart(view: PlanView): Card {
  const cards = endedShown.map((most) => drawn(view, most));
  return cards.find((one) => bytesOf(one) <= mostBytes) ?? drawn(view, 0);
}

function bytesOf(one: Card): number {
  return new TextEncoder().encode(JSON.stringify(one)).length;
}

function drawn(view: PlanView, most: number): Card {
  const { planReviewedOn } = view.found;
  return partCard(
    view,
    [
      ...(planReviewedOn === undefined
        ? []
        : [quiet(`Looked at together on ${dateInWords(planReviewedOn)}.`)]),
      ...goals(view),
      ...endedGoals(view, most),
    ],
    actions(view),
  );
}

function goals(view: PlanView): Element[] {
  const open = openGoals(view.found.goals);
  const focus = goalInFocus(view);
  if (open.length === 0)
    return [
      line(
        view.found.goals?.length
          ? 'No goal is open. What would they like next?'
          : 'No goals yet. What would they like to be different?',
      ),
    ];
  return [
    ...open.map((goal, at) => {
      const title = open.length === 1 ? 'Goal' : `Goal ${at + 1}`;
      return goal === focus ? openGoal(view, goal, title) : closedGoal(view, goal, title);
    }),
    ...(mayPlan(view) && open.length >= mostOpenGoals
      ? [quiet(`${mostOpenGoals} goals are open. Reach one or set it aside to add another.`)]
      : []),
  ];
}

function actions(view: PlanView): Action[] {
  const { found, nonce, now, timeZone } = view;
  if (!mayPlan(view)) return [];
  const open = openGoals(found.goals).length;
  const isLookedAt = found.planReviewedOn === dateAt(now, timeZone);
  const main = open === 0 ? ('positive' as const) : undefined;
  return [
    ...(open < mostOpenGoals ? [sends('Add a goal', casePress('plan.goal.form', found, nonce), main)] : []),
    ...(open > 0 && !isLookedAt
      ? [sends('We looked at it together', casePress('plan.reviewed', found, nonce))]
      : []),
  ];
}
