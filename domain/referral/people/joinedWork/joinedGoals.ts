import type { Goal } from '../../../plan/goal';
import { mostOpenGoals } from '../../../plan/limits';
import { openGoals } from '../../../plan/openOnes';
import { withRoom } from '../../../plan/withRoom';

/** Those of both. As many stay open as a plan holds: the others are set aside, to be taken up again. */
export function joinedGoals(own: readonly Goal[], others: readonly Goal[], today: string): Goal[] {
  let room = mostOpenGoals - openGoals(own).length;
  const coming = others.filter(({ id }) => !own.some((goal) => goal.id === id));
  const come = coming.map((goal): Goal => {
    if (goal.state !== 'open') return goal;
    room -= 1;
    return room >= 0 ? goal : { ...goal, state: 'setAside', endedOn: today };
  });
  return withRoom([...own, ...come]);
}
