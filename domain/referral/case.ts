import type { AuditEntry } from '../audit';
import type { CheckedIn, CheckIn, Rhythm } from '../checkIn/checkIn';
import type { Brought, TeamAction } from '../conference/brought';
import type { Connection } from '../connection/connection';
import type { Measured } from '../measure/measure';
import type { Moment } from '../moment/moment';
import type { Notice } from '../notice/notice';
import type { Goal } from '../plan/goal';
import type { WhatMatters } from '../whatMatters/whatMatters';
import type { CaseEvent } from './caseEvent';
import type { EvaluationInvitation } from './evaluation';
import type { Participant } from './participant';
import type { Concern } from './people/concernHandedOver';
import type { Consents } from './people/consent';
import type { InformationRequest } from './people/informationRequest';
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
  /** An activity's name or a goal's words: for those of the work alone, and never told on. */
  about?: string;
  /** The day, what came of it, the number: worked out here, for those of the work alone, and never told on. */
  detail?: string;
  /** One of several presses that are taken back together with the one before it. */
  joins?: true;
  /** An earlier step that this one says is wrong, with what is right in `text`. That step stays as it is. */
  marks?: Pick<TimelineEntry, 'at' | 'by' | 'event' | 'about'>;
  /** At which time of which conference the team said so. */
  conference?: { id: string; on: string };
  /** What stood before it can be taken back still. */
  keepsUndo?: true;
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
  work?: WorkBefore;
}

/** What the work with a person changes besides the referral and its check-ins. */
export const workFields = [
  'participant',
  'whatMatters',
  'goals',
  'planReviewedOn',
  'connections',
  'moments',
  'measures',
  'rhythm',
  'followUpOn',
  'contributes',
  'brought',
  'teamActions',
] as const satisfies readonly (keyof Case)[];
export type WorkField = (typeof workFields)[number];
/** Of them those that are lists of parts, each part with an id. */
export type WorkList = 'goals' | 'connections' | 'moments' | 'measures' | 'brought' | 'teamActions';

/** Of the work with the person: what a deed changed, as it stood before it. */
export interface WorkBefore {
  fields: Partial<Pick<Case, Exclude<WorkField, WorkList>>>;
  /** Only the parts that it changed or took out, and in which order all of them stood. */
  lists: Partial<Record<WorkList, { order: string[]; items: { id: string }[] }>>;
  /** What had not been there. */
  absent: WorkField[];
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
  whatMatters?: WhatMatters;
  goals?: Goal[];
  /** When the plan was last looked at together, a date of the Local. */
  planReviewedOn?: string;
  connections?: Connection[];
  /** The revision that owed the referrers their one line that the person goes along to something, and from when. */
  connectedLine?: { revision: number; from: string; visitsBefore: number };
  /** Oldest first. */
  moments?: Moment[];
  /** Oldest first. */
  measures?: Measured[];
  /** How this contributes to the person's wider care plan, for the team. */
  contributes?: string;
  /** To come up at a conference of the team. */
  brought?: Brought[];
  /** What the team agreed on, oldest first. */
  teamActions?: TeamAction[];
  /** Oldest first. */
  requests?: InformationRequest[];
  /** Closed, with a yes to being asked some weeks later how they are: on that date of the Local. */
  followUpOn?: string;
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
  /** The Local's date (yyyy-mm-dd) by which the first open one of `requests` is to be answered. */
  requestDueOn?: string;
  /** It may come up at a conference: something is brought to one, or agreed at one and not done. */
  onAgenda?: true;
  /** Activities of the directory that they go to or are about to, by id: those that stand in `connections` alive. */
  activityIds?: string[];
  /** Lists of what waits, standing in people's chats, are to follow. */
  listsChanged?: boolean;
  /** Earliest instant at which something is due to be carried out. */
  wakeAt?: string;
}
