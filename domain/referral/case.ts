import type { AuditEntry } from '../audit';
import type { CheckedIn, CheckIn, Rhythm } from '../checkIn/checkIn';
import type { Notice } from '../notice/notice';
import type { CaseEvent } from './caseEvent';
import type { Participant } from './participant';
import type { Consents } from './people/consent';
import type { Origin } from './refer/origin';
import type { Referral, Worker } from './referral';

/** Someone who referred the person, and hears what becomes of it. */
export interface Referrer extends Worker {
  /**
   * They referred the same person again: what they see has this reference, and the name as they wrote it. Of what was
   * asked before `joinedAt` they know nothing.
   */
  through?: { id: string; calledName: string; sentAt: string; joinedAt: string };
}

/** What happened, in order. `text` is what a person wrote. */
export interface TimelineEntry {
  at: string;
  by: string;
  event: CaseEvent;
  text?: string;
}

/** A press that was carried out. A second delivery of it is answered by drawing its event afresh. */
export interface DonePress {
  nonce: string;
  verb: string;
  by: string;
  event: CaseEvent;
}

/** What a deed can be taken back to, by the one who did it, until somebody does another or `until`. */
export interface Undo {
  by: string;
  until: string;
  /** The revision that the deed made. */
  revision: number;
  before: Pick<Case, 'referral' | 'consents' | 'careTeam'>;
  /** Of a check-in: how those stood before it. */
  checkInsBefore?: Pick<Case, 'checkIn' | 'lastCheckIn' | 'lastSpokenAt'>;
}

/** A concern was handed over to a person or a line, who acts on it. What it was is in the clinical record. */
export interface Concern {
  at: string;
  by: string;
  to: string;
}

/** One person's time with Local Connections at one Local: one document, so that it changes all at once. */
export interface Case {
  /** The case reference, `BRI-7K3Q`. */
  id: string;
  localId: string;
  /** Raised by a person's deed only; what a card carries. */
  revision: number;
  participant: Participant;
  origin: Origin;
  consents: Consents;
  referrers: Referrer[];
  /** Those of them whose own referral this is, by id alone, to find their referrals by. */
  referrerIds: string[];
  /** Colleagues whom the link worker has asked in, while the person shares with the team. */
  careTeam: Worker[];
  /** The referrer has been asked to join it. */
  askedToTeam?: string[];
  referral: Referral;
  /** Object ids of link workers who had it before, the last five: whoever was away reads that it moved on. */
  hadBefore?: string[];
  /** The next check-in. Without one the first contact or the end of a pause may have a day of its own. */
  checkIn?: CheckIn;
  /** The last one that was written down. */
  lastCheckIn?: CheckedIn;
  /** When somebody last spoke or met with them. */
  lastSpokenAt?: string;
  rhythm?: Rhythm;
  /** When the consents were last gone through with the person. */
  consentsReviewedAt?: string;
  /** Where to turn with a concern, for a person whom nobody else supports. */
  fallbackContact?: string;
  /** Those who know the person privately: nothing of the case is open to them. */
  conflicts: string[];
  /** Leads of this other Local act as its Lead: all of its own know the person. */
  leadFrom?: string;
  /** Open to these alone. */
  restrictedTo?: string[];
  /** Nothing is told beyond the care team. */
  safetyHold?: { at: string; by: string };
  /** Nudges rest while it stands. */
  concern?: Concern;
  /** Referrers who do not want the lines. */
  mutedBy: string[];
  /** Of a carer or of the person they care for, with the yes of both. */
  linkedTo: string[];
  /** Cases that turned out not to be the same person. */
  notSameAs: string[];
  /** The earlier case that this one goes on from. */
  replaces?: string;
  /** The case that goes on from this one. */
  reopenedAs?: { id: string; at: string; by: Worker };
  evaluation: EvaluationInvitation;
  timeline: TimelineEntry[];
  /** Steps that came before these and stand in `case-history`. */
  stepsBefore?: number;
  /** The last twenty, and the one that made it. */
  donePresses: DonePress[];
  undo?: Undo;
  /** Revisions that were taken back: what they would have told is not told. */
  undone: number[];
  /** Owed and not yet planned; the planner takes them out. */
  notices: Notice[];
  /** Written and not yet copied to the audit. */
  audit: AuditEntry[];
  /** By which another case of the same person is found, and a name is looked up. */
  matchKeys: string[];
  /** Whose lists it stands in: `linkWorkers`, `lead`, `intake` or a person's object id. */
  lists: string[];
  /** While it waits for a link worker: its place in the line, the earliest first. */
  waitsFrom?: string;
  /** The Local's date (yyyy-mm-dd) from which it may stand on somebody's card of the day. */
  dueFrom?: string;
  /** Lists of what waits, standing in people's chats, are to follow. */
  listsChanged?: boolean;
  /** Earliest instant at which something is due to be carried out. */
  wakeAt?: string;
}

export const evaluationInvitations = ['notAsked', 'asked', 'declined', 'consented'] as const;
/** Whether the person was asked to take part in the evaluation. No evaluation data is kept. */
export type EvaluationInvitation = (typeof evaluationInvitations)[number];
