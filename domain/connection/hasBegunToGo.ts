import type { Case } from '../referral/case';
import type { Connection } from './connection';
import { goesAlong } from './states';

/** They go along to something, or have been somewhere since the line about it was first owed. */
export function hasBegunToGo(
  { connectedLine }: Pick<Case, 'connectedLine'>,
  connections: readonly Connection[] = [],
): boolean {
  return connections.some(goesAlong) || visitsIn(connections) > (connectedLine?.visitsBefore ?? 0);
}

/** How often they went, to all activities together. */
export function visitsIn(connections: readonly Connection[] = []): number {
  return connections.reduce((sum, { visits }) => sum + visits, 0);
}
