import type { AuditEntry } from '../audit';
import type { Notice } from '../notice/notice';
import type { Consents } from './consent';
import type { Participant } from './participant';
import type { Referral } from './referral';

/** Someone who referred the person, and hears what becomes of it. */
export interface Referrer {
  personId: string;
  name: string;
}

/** What happened, in order. `event` is a word of this code; `text` is what a person wrote. */
export interface TimelineEntry {
  at: string;
  by: string;
  event: CaseEvent;
  text?: string;
}

export type CaseEvent =
  | 'sent'
  | 'corrected'
  | 'taken'
  | 'spoke'
  | 'leftMessage'
  | 'noAnswer'
  | 'handedBack'
  | 'closed'
  | 'withdrawn';

/** A press that was carried out. A second delivery of it is answered by drawing its event afresh. */
export interface DonePress {
  nonce: string;
  verb: string;
  by: string;
  event: CaseEvent;
}

/** One person's time with Local Connections at one Local: one document, so that it changes all at once. */
export interface Case {
  /** The case reference, `BRI-7K3Q`. */
  id: string;
  localId: string;
  /** Raised by a person's deed only; what a card carries. */
  revision: number;
  participant: Participant;
  consents: Consents;
  referrers: Referrer[];
  /** The same people by id alone, to find their referrals by. */
  referrerIds: string[];
  /** Object ids of staff on the care team. */
  careTeam: string[];
  referral: Referral;
  timeline: TimelineEntry[];
  /** The last twenty. */
  donePresses: DonePress[];
  /** Owed and not yet planned; the planner takes them out. */
  notices: Notice[];
  /** Written and not yet copied to the audit. */
  audit: AuditEntry[];
  /** Set while notices or audit entries wait to be carried out. */
  wakeAt?: string;
}
