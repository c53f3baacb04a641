import type { Goal, Step } from './goal';

export function openGoals(goals: readonly Goal[] = []): Goal[] {
  return goals.filter(({ state }) => state === 'open');
}

/** The soonest first; those without a day come last, in the order in which they were written. */
export function openSteps({ steps }: Pick<Goal, 'steps'>): Step[] {
  const day = ({ by = '9999' }: Step) => by;
  return steps
    .filter(({ state }) => state === 'open')
    .sort((one, other) => (day(one) < day(other) ? -1 : Number(day(one) > day(other))));
}
