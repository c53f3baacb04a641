import type { AuditEntry } from '../audit';

/** `marked` by one person; `begun` once a second one has confirmed; `done` when nothing of it is left. */
export type DisposalState = 'marked' | 'begun' | 'done' | 'takenOff';

/** What stays of a case that was disposed of. It holds no name, and nothing about the person. */
export interface Disposal {
  /** The reference of the case. */
  id: string;
  localId: string;
  state: DisposalState;
  /** Dates of the Local, yyyy-mm-dd. */
  endedOn: string;
  lastOn: string;
  classId: string;
  className: string;
  years: number;
  /** The number of the authority that it is disposed of under. */
  authority: string;
  /** Object ids. */
  markedBy: string;
  markedAt: string;
  confirmedBy?: string;
  confirmedAt?: string;
  doneAt?: string;
  donePresses: { nonce: string; verb: string; by: string }[];
  audit: AuditEntry[];
  wakeAt?: string;
}
