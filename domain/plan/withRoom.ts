import type { Goal, Step } from './goal';
import { mostGoals, mostSteps, mostStepsInAll } from './limits';

/** No more than one document is to hold: what ended longest ago leaves, what is still open never does. */
export function withRoom(goals: readonly Goal[]): Goal[] {
  const ended = goals.filter(({ state }) => state !== 'open');
  const left = longestEnded(ended, goals.length - mostGoals);
  const kept = goals.filter((goal) => !left.includes(goal)).map(withRoomForSteps);
  const steps = kept.flatMap((goal) => goal.steps);
  const resting = kept.flatMap((goal) => goal.steps.filter((step) => isResting(step, goal)));
  const inAll = longestEnded(resting, steps.length - mostStepsInAll);
  return inAll.length === 0 ? kept : kept.map((goal) => without(goal, inAll));
}

function withRoomForSteps(goal: Goal): Goal {
  const ended = goal.steps.filter(({ state }) => state !== 'open');
  const left = longestEnded(ended, goal.steps.length - mostSteps);
  return left.length === 0 ? goal : without(goal, left);
}

/** Done, let go, or of a goal that is reached or set aside. */
function isResting(step: Step, goal: Goal): boolean {
  return step.state !== 'open' || goal.state !== 'open';
}

function longestEnded<T extends { endedOn?: string }>(ended: readonly T[], count: number): T[] {
  const day = ({ endedOn = '9999' }: T) => endedOn;
  return [...ended]
    .sort((one, other) => (day(one) < day(other) ? -1 : Number(day(one) > day(other))))
    .slice(0, Math.max(0, count));
}

function without(goal: Goal, left: readonly Step[]): Goal {
  return { ...goal, steps: goal.steps.filter((step) => !left.includes(step)) };
}
