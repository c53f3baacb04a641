/** Where a thing was seen or done. */
export type Surface =
  | 'personal'
  | 'channel'
  | 'groupChat'
  | 'meeting'
  | 'dialog'
  /** Opened from a channel or a group chat, or from a meeting: others may see the screen. */
  | 'dialogInRoom'
  | 'dialogInMeeting'
  | 'job';

/** One view or one write. Ids and rule names only: never what was seen, typed or searched for. */
export interface AuditEntry {
  id: string;
  /** A case, a member of staff, an activity, a conference, a Local, or `none`. */
  subjectId: string;
  at: string;
  /** Object id of the person, or `bot` for a job. */
  by: string;
  /** What they were to the Local or the case: `lead`, `linkWorker`, `referrer`... */
  as: string;
  verb: string;
  kind: 'view' | 'write';
  surface: Surface;
  allowed: boolean;
  refusal?: string;
  /** Of the delivery or the timer's run that it was written in, as in the log. */
  correlationId?: string;
}
