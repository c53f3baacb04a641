import type { AuditEntry } from '../audit';
import type { Notice } from '../notice/notice';
import type { Worker } from '../referral/referral';

/** Whether somebody comes to one occurrence, in their own words to the bot. */
export type Coming = { coming: true } | { coming: false; instead?: Worker };

/** One time that it is held, where something is to be known of it. */
export interface Occurrence {
  /** The date that the rule gives it (yyyy-mm-dd, of the Local). It stays when the occurrence is moved. */
  id: string;
  movedTo?: { on: string; time: string };
  cancelledAt?: string;
  /** By object id. Who is not here has not answered. */
  answers: Record<string, Coming>;
  begunAt?: string;
  endedAt?: string;
  /** Reference of the case that is being talked of. */
  current?: string;
  /** References of those that were talked of, in order. */
  discussed: string[];
  /** Those of them that a decision alone put there. */
  byDecision?: string[];
}

/** The chat that it is held in, once somebody there has said so. */
export interface ConferenceRoom {
  /** The document of `references` by which the chat is written to. */
  roomId: string;
  boundAt: string;
  boundBy: string;
}

/**
 * A case conference of a Local's team, once or again and again. It holds no case and nothing about a person: which cases
 * come up, and what is asked and agreed, stands in the cases alone. Only what was talked of is kept, by reference.
 */
export interface Conference {
  id: string;
  localId: string;
  revision: number;
  /** Of the team, never of a person: "Thursday case conference". */
  title: string;
  /** The first date of it, yyyy-mm-dd, and the time on the Local's wall, HH:mm. */
  on: string;
  time: string;
  minutes: number;
  /** Weekly or fortnightly on that weekday; `until` is the last date that it may have. */
  repeats?: { everyWeeks: 1 | 2; until?: string };
  plannedBy: Worker;
  attendees: Worker[];
  occurrences: Occurrence[];
  room?: ConferenceRoom;
  /** All of it was cancelled. */
  endedAt?: string;
  donePresses: { nonce: string; verb: string; by: string; revision: number }[];
  undo?: { by: string; until: string; revision: number; before: Partial<Pick<Conference, ConferenceField>> };
  /** Revisions that were taken back: what they would have told is not told. */
  undone: number[];
  notices: Notice[];
  audit: AuditEntry[];
  wakeAt?: string;
}

/** What a deed changes on it and can be taken back. */
export const conferenceFields = [
  'title',
  'on',
  'time',
  'minutes',
  'repeats',
  'attendees',
  'occurrences',
  'room',
  'endedAt',
] as const satisfies readonly (keyof Conference)[];
export type ConferenceField = (typeof conferenceFields)[number];
