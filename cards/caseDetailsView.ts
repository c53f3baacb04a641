import type { Relation } from '../domain/access';
import type { Case } from '../domain/case';

export interface CaseDetailsView {
  found: Case;
  relations: readonly Relation[];
  timeZone: string;
  nonce: string;
}
