import { keptActions } from '../../../conference/after/keptActions';
import { mostOpenActions } from '../../../conference/after/limits';
import { openActions } from '../../../conference/after/openActions';
import type { Brought, TeamAction } from '../../../conference/brought';
import { mostBrought } from '../../../conference/limits';
import type { Case, WorkField } from '../../case';

/** What is asked of the team in either case, and what it agreed on. As much stays open as one case holds. */
export function joinedTeamWork(
  earlier: Case,
  later: Case,
  today: string,
): Partial<Pick<Case, Extract<WorkField, 'contributes' | 'brought' | 'teamActions'>>> {
  const { contributes = later.contributes } = earlier;
  return {
    ...(contributes !== undefined && { contributes }),
    ...(later.brought && { brought: joinedBrought(earlier.brought ?? [], later.brought) }),
    ...(later.teamActions && { teamActions: joinedActions(earlier, later.teamActions, today) }),
  };
}

function joinedBrought(own: readonly Brought[], others: readonly Brought[]): Brought[] {
  const coming = others.filter(({ conferenceId }) => !own.some((one) => one.conferenceId === conferenceId));
  return [...own, ...coming].slice(0, mostBrought);
}

function joinedActions(earlier: Case, others: readonly TeamAction[], today: string): TeamAction[] {
  const own = earlier.teamActions ?? [];
  let room = mostOpenActions - openActions(earlier).length;
  const come = others
    .filter(({ id }) => !own.some((one) => one.id === id))
    .map((action): TeamAction => {
      if (action.state !== 'open') return action;
      room -= 1;
      return room >= 0 ? action : { ...action, state: 'letGo', endedOn: today };
    });
  return keptActions([...own, ...come]);
}
