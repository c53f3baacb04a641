import { mayWork, type Relation } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import { isWork } from '../../domain/referral/statusGroups';

/** For whom the buttons stand there. */
export function mayChangeAbout(found: Pick<Case, 'referral'>, relations: readonly Relation[]): boolean {
  return isWork(found.referral) && mayWork(relations);
}
