import type { Case } from '../../referral/case';
import type { TeamAction } from '../brought';

/** What the team agreed on and nobody has done yet, the soonest first. */
export function openActions({ teamActions = [] }: Pick<Case, 'teamActions'>): TeamAction[] {
  return teamActions
    .filter(({ state }) => state === 'open')
    .sort((one, other) => one.by.localeCompare(other.by));
}
