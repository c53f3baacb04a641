import type { Case } from '../referral/case';
import { isOpen, isWork } from '../referral/statusGroups';

/** All that a room may know of a case besides its reference. */
export type SharedStatus = 'open' | 'waiting' | 'closed';
export const sharedStatusNames: Record<SharedStatus, string> = {
  open: 'Open',
  waiting: 'Waiting',
  closed: 'Closed',
};

export function sharedStatus({ referral }: Pick<Case, 'referral'>): SharedStatus {
  if (isWork(referral)) return 'open';
  return isOpen(referral) ? 'waiting' : 'closed';
}
