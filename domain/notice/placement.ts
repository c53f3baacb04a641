import type { NoticeKind } from './notice';
import type { Subject } from './nudge';

/** Where a card about a case stands, so that it can be redrawn when the case changes. */
export interface Placement {
  /** Made of the conversation and activity id. */
  id: string;
  subjectId: string;
  subject: Subject;
  kind: NoticeKind;
  recipientId: string;
  conversationId: string;
  serviceUrl: string;
  activityId: string;
  drawnRevision: number;
  attempts: number;
  /** Of a list of what waits: the Locals whose referrals stand in it. */
  localIds?: string[];
  /** A newer list stands further down: this one says so once, and is forgotten. */
  isPast?: boolean;
  /** Set while a redraw is due. */
  wakeAt?: string;
}

/** Lists of what waits are about no one case: they stand together under this subject. */
export const listsSubject = 'lists';
