import type { Asker } from '../staff/asker';
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
  /** Of a card about a case: what its reader might do when it was drawn. */
  reader?: string;
  /** Of a list of what waits: the Locals whose referrals stand in it. */
  localIds?: string[];
  /** Of the card of a day, or in a room: the cases that stand on it. Of a day: the date, and the keys of all that it has shown. */
  caseIds?: string[];
  date?: string;
  showed?: string[];
  /** Its reader asked for it: what they muted stands on it too, and it stays while they are on leave. */
  isAsked?: boolean;
  /** A newer list stands further down: this one says so once, and is forgotten. */
  isPast?: boolean;
  /** Set while a redraw is due. */
  wakeAt?: string;
}

/** Lists of what waits are about no one case: they stand together under this subject. */
export const listsSubject = 'lists';
/** So do the cards that stand in front of several people. */
export const roomsSubject = 'rooms';
/** So do the cards of people's days. */
export const daysSubject = 'days';

/** All of a reader that the drawing of a case depends on: their grants and whom they cover, not their hours. */
export function readerKey({ grants, covers = [] }: Pick<Asker, 'grants' | 'covers'>): string {
  const held = grants.map(({ localId, roles }) => [localId, ...roles].join(' '));
  return [...held.sort(), ...covers.toSorted()].join('; ');
}
