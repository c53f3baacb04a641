import type { ClockedStatus } from './clockedStatus';
import type { DueKind } from './dueKind';

export type DueWhich = ClockedStatus | 'notReached' | 'none' | 'overdue';

/** One thing that is due for one reader today. */
export interface DueLine {
  kind: DueKind;
  /** Unique for its reader: the kind and what it is about. They put it off by it. */
  key: string;
  /** Since when, a date of the Local (yyyy-mm-dd). */
  since: string;
  /** Why it stands there: a short sentence of ours, without a name and without what anybody wrote. */
  why: string;
  /** Does not wait for tomorrow's card. */
  isUrgent?: true;
  /** Of a case. */
  about?: { localId: string; caseId: string; revision: number };
  /** The case's own id, never shown: what they know it by may be another referral of the same person. */
  subjectId?: string;
  /** Whose person it is, where the reader covers for that colleague. */
  coverOf?: string;
  /** The link worker who has it, for whoever leads. */
  heldBy?: string;
  /** Which of its kind it is, and by when it was to be done: for the line that puts several together. */
  which?: DueWhich;
  by?: string;
  /** Only for whoever speaks with the person: it stands in the day's dialog. */
  person?: { calledName: string; lastSpokenAt?: string };
  /** Of a date of their own. */
  date?: string;
}
