import { holderOf } from '../referral/access';
import type { Case } from '../referral/case';
import { isWork } from '../referral/statusGroups';

/** Somebody has it, and it does not rest. */
export function planRuns(found: Case): boolean {
  const { referral } = found;
  return isWork(referral) && referral.status !== 'paused' && holderOf(found) !== undefined;
}
