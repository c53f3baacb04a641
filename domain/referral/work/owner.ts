import { holderOf } from '../access';
import type { Case } from '../case';
import { isOpen } from '../statusGroups';

/** Who acts next on an open case. There is always somebody. */
export type Owner =
  | { is: 'linkWorkers' }
  | { is: 'referrer' }
  | { is: 'intake' }
  | { is: 'lead' }
  | { is: 'person'; personId: string };

export function ownerOf(found: Pick<Case, 'referral'>): Owner | undefined {
  const { referral } = found;
  if (!isOpen(referral)) return undefined;
  if (referral.status === 'sent') return { is: 'linkWorkers' };
  if (referral.status === 'needInfo') return { is: 'referrer' };
  if (referral.status === 'withIntake') return { is: 'intake' };
  const holder = holderOf(found);
  if (holder === undefined) return { is: 'lead' };
  return { is: 'person', personId: holder };
}
