import { endGoal } from '../../domain/plan/endGoal';
import { endStep } from '../../domain/plan/endStep';
import { reviewPlan } from '../../domain/plan/reviewPlan';
import { takeUpGoal } from '../../domain/plan/takeUpGoal';
import type { Deed } from '../door/answerPress';
import { caseDeed } from '../referral/caseDeed';
import { planPartOf } from './planPartOf';
import { idsIn } from './planTyped';

const { shows } = planPartOf;

/** What takes one press, and asks nothing. */
export const planPresses: Record<string, Deed> = {
  'plan.goalReached': caseDeed(
    (found, { by, at, local, press }) => endGoal(found, idsIn(press).goalId, 'reached', by, at, local),
    'Reached. It stands below, with what they did.',
    shows,
  ),
  'plan.goalSetAside': caseDeed(
    (found, { by, at, local, press }) => endGoal(found, idsIn(press).goalId, 'setAside', by, at, local),
    'Set aside. They can take it up again at any time.',
    shows,
  ),
  'plan.goalAgain': caseDeed(
    (found, { by, at, press }) => takeUpGoal(found, idsIn(press).goalId, by, at),
    'The goal is taken up again.',
    shows,
  ),
  'plan.stepDone': caseDeed(
    (found, { by, at, local, press }) => endStep(found, idsIn(press), 'done', by, at, local),
    'The step is done.',
    shows,
  ),
  'plan.stepLetGo': caseDeed(
    (found, { by, at, local, press }) => endStep(found, idsIn(press), 'letGo', by, at, local),
    'The step is let go.',
    shows,
  ),
  'plan.reviewed': caseDeed(
    (found, { by, at, local }) => reviewPlan(found, by, at, local),
    'Written down: you looked at the plan together today.',
    shows,
  ),
};
