import type { NoticeKind } from './notice';

/** The document that a nudge speaks of. The card is drawn from it when the nudge is sent, never before. */
export interface Subject {
  container: 'cases' | 'staff' | 'activities' | 'conferences';
  partition: string;
  id: string;
}

export type NudgeState =
  | 'planned'
  | 'claimed'
  | 'delivered'
  | 'withdrawn'
  | 'unreachable'
  | 'uncertain'
  /** Failed on our side again and again: shown to the Lead, who can have it sent again. */
  | 'dead';

/** One message owed to one person. Its id is made of kind, subject, occurrence and recipient, so it is planned once. */
export interface Nudge {
  id: string;
  recipientId: string;
  kind: NoticeKind;
  subject: Subject;
  /** The causing notice's id. */
  occurrence: string;
  /** Of an activity that has stopped: whoever did it needs no word of it as a Lead. */
  notAsLead?: string;
  /** What they asked to be opened for them in their own chat: the button of the message. */
  opens?: { verb: string; ids: Record<string, string> };
  state: NudgeState;
  plannedAt: string;
  /** Not before then: what it tells may yet be taken back. */
  firstDueAt?: string;
  /** How often a POST was begun. */
  attempts: number;
  /** Set before the POST begins; a claim found expired with it set had an unknown outcome. */
  postBeganAt?: string;
  /** How often the outcome of a POST stayed unknown. A second one makes the nudge uncertain. */
  ambiguous: number;
  deliveredAt?: string;
  /** What Teams calls the message. */
  activityId?: string;
  /** What its card said as it was sent, where the next message to the same person depends on it. */
  told?: string;
  why?: string;
  /** When it came to one of the states that it rests in. */
  endedAt?: string;
  /** How often drawing or sending it threw. */
  faults?: number;
  /** Since when Teams has refused it for now, each time. */
  refusedSince?: string;
  /** Earliest instant at which something is due; absent once nothing is. */
  wakeAt?: string;
}
