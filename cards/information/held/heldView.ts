import type { AuditEntry } from '../../../domain/audit';
import type { Local } from '../../../domain/local';
import type { Case } from '../../../domain/referral/case';

/** All that is held about one person, for a text that is given to them. */
export interface HeldView {
  /** With all its steps, and each of the staff by role in place of their name. */
  found: Case;
  /** Other referrals of theirs that were brought together with it. */
  joined: readonly Case[];
  local: Local;
  /** As at. */
  at: string;
  /** What somebody is here, by object id. */
  roleOf: (id: string) => string;
  /** Who has looked, newest first. */
  looks: readonly AuditEntry[];
}

export interface HeldSection {
  title: string;
  lines: string[];
}
