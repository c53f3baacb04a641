import type { Local } from '../../domain/local';
import type { Relation } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import type { Match } from './matches';

export interface CaseDetailsView {
  found: Case;
  relations: readonly Relation[];
  local: Local;
  timeZone: string;
  nonce: string;
  readerId: string;
  /** They cover for whoever has it, until that day (yyyy-mm-dd). */
  coversUntil?: string;
  now: string;
  /** Others who may be the same person; for whoever takes it. */
  matches?: readonly Match[];
  /** For whoever may bring it to supervision: whether it stands in their own list. */
  parking?: { isParked: boolean; nonce: string };
  /** What is brought to the team: those of the conferences that the reader sees, with their next time in words. */
  conferences?: readonly { id: string; title: string; when?: string }[];
}
