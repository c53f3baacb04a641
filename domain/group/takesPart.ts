import type { Connection } from '../connection/connection';
import { isEnded } from '../connection/states';
import type { Case } from '../referral/case';
import { isWork } from '../referral/statusGroups';

/** How a person and a group stand, while they stand. An idea is not yet a yes. */
export function connectionTo(
  { connections = [] }: Pick<Case, 'connections'>,
  groupId: string,
): Connection | undefined {
  return connections.find(
    ({ group, state }) => group?.groupId === groupId && state !== 'idea' && !isEnded(state),
  );
}

/** Their case says that they take part, and may still say so. */
export function takesPart(found: Case, groupId: string): boolean {
  return isHere(found) && connectionTo(found, groupId) !== undefined;
}

/** Somebody works with them, with the person's yes to being with Local Connections at all. */
export function isHere({ referral, consents }: Pick<Case, 'referral' | 'consents'>): boolean {
  return isWork(referral) && consents.refer.given;
}
