import type { AuditEntry } from '../audit';
import type { Notice } from '../notice/notice';
import type { Grant } from './roles';
import type { Covering, Hours, Leave } from './staffTime';

export type StaffEvent =
  | 'asked'
  | 'granted'
  | 'declined'
  | 'changed'
  | 'ended'
  | 'hoursSaved'
  | 'leaveEnded'
  | 'coverChanged'
  | 'listConfirmed';

/** Someone who asked for access to a Local, until a Lead answers. */
export interface AccessRequest {
  localId: string;
  at: string;
}

/** Who may use the bot. A document without a current grant opens nothing. */
export interface Staff {
  /** The person's Entra object id. */
  id: string;
  tenantId: string;
  /** As Teams shows it, for colleagues to recognise; never used to decide anything. */
  name: string;
  grants: Grant[];
  requests: AccessRequest[];
  /** When they work; absent, the usual hours. */
  hours?: Hours;
  leave?: Leave;
  /** The one before it, where that was replaced: what happened in it is told when they are back. */
  lastLeave?: Pick<Leave, 'from' | 'until'>;
  /** Follows the leave of those whom they cover. */
  coversFor?: Covering[];
  /** As a Lead: when they last said that the list of a Local's staff is right. */
  staffChecked?: Record<string, string>;
  /** Presses that were carried out, the last twenty: a second delivery changes nothing. */
  donePresses: { nonce: string; verb: string; by: string; event: StaffEvent }[];
  /** Locals of the grants and requests, to find staff by. */
  localIds: string[];
  revision: number;
  notices: Notice[];
  audit: AuditEntry[];
  /** Set while notices or audit entries wait to be carried out. */
  wakeAt?: string;
}
