import type { LookedInto } from '../../domain/access/looked';
import type { Unusual } from '../../domain/access/unusual';
import type { Local } from '../../domain/local';
import type { InformationKind } from '../../domain/referral/people/informationRequest';

/** Somebody asked about their own record: by reference, and nothing of what is in it. */
export interface RequestRow {
  localId: string;
  caseId: string;
  kind: InformationKind;
  dueOn: string;
  isOverdue: boolean;
  /** The reader leads there, and answers it. */
  opens: boolean;
}

export interface UnusualRow {
  item: Unusual;
  local: Local;
  /** As staff has them now. */
  who: string;
  isReader: boolean;
  isNew: boolean;
  /** The latest first. */
  looked: readonly (LookedInto & { who: string })[];
}

export interface AccessView {
  /** Of this page. */
  requests: readonly RequestRow[];
  /** Of this page: those that nobody has looked into first. */
  rows: readonly UnusualRow[];
  /** Of all pages. */
  counts: { requests: number; fresh: number; looked: number };
  locals: readonly Pick<Local, 'name'>[];
  isLead: boolean;
  /** Where the next page begins. */
  next?: number;
  isFirst: boolean;
  /** What was just done. */
  says?: string;
  nonce: string;
}
