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
  /** Set while a redraw is due. */
  wakeAt?: string;
}
