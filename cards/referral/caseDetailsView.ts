import type { Relation } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';

export interface CaseDetailsView {
  found: Case;
  relations: readonly Relation[];
  timeZone: string;
  nonce: string;
}
