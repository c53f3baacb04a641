import type { AuditEntry } from '../audit';

export const exportReasons = ['transfer', 'law', 'archive', 'ending', 'copy'] as const;
export type ExportReason = (typeof exportReasons)[number];

export type ExportState = 'asked' | 'approved' | 'declined' | 'withdrawn' | 'done';

/** Somebody asks that all records of a Local go out, under a key that they give. Two people have to want it. */
export interface ExportRequest {
  /** `EXP-7K3Q` */
  id: string;
  localId: string;
  tenantId: string;
  revision: number;
  state: ExportState;
  reason: ExportReason;
  /** Why, in their words: about no person. */
  words: string;
  /** The organisation or role that will hold it. */
  holder: string;
  /** PEM, SPKI. */
  publicKey: string;
  /** SHA-256 of the key, in hex. */
  fingerprint: string;
  /** Object id, as are the others. */
  askedBy: string;
  askedAt: string;
  approvedBy?: string;
  approvedAt?: string;
  /** It may be made before then. */
  until?: string;
  endedBy?: string;
  endedAt?: string;
  /** What was written when it was made. */
  made?: { at: string; records: number; sha256: string };
  donePresses: { nonce: string; verb: string; by: string }[];
  audit: AuditEntry[];
  wakeAt?: string;
}
