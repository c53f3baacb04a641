import { mayWork, type Relation } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import { isWork } from '../../domain/referral/statusGroups';

/** Whoever does the work with the person, while it goes on. */
export function opensForWork(relations: readonly Relation[], { referral }: Pick<Case, 'referral'>): boolean {
  return isWork(referral) && mayWork(relations);
}
