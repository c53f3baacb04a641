import { mayWork, relationsTo } from '../referral/access';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { happened } from '../referral/happened';
import { isOpen } from '../referral/statusGroups';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';

/** The consents were gone through with the person, and stand as they are. */
export function reviewConsents(found: Case, by: Asker, at: string): CaseDecision {
  if (!isOpen(found.referral)) return refuse('already-ended');
  if (!mayWork(relationsTo(found, by))) return refuse('not-yours');
  return happened(found, 'consentsReviewed', by.id, at, { consentsReviewedAt: at });
}
