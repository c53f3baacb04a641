import type { AuditEntry } from '../audit';
import type { Worker } from '../referral/referral';

export const attendances = ['came', 'didNotMakeIt', 'cancelled'] as const;
export type Attendance = (typeof attendances)[number];

/** Somebody who takes part, by the reference of their case. No name is kept here. */
export interface GroupMember {
  caseId: string;
  connectionId: string;
  since: string;
  /** The press that gave them the place: their case is written right after it. */
  nonce?: string;
}

export interface GroupSession {
  id: string;
  /** The Local's date (yyyy-mm-dd) and time on the wall (HH:mm). */
  on: string;
  time?: string;
  isCancelled?: true;
  /** By case reference. Who is not here was not written down yet. */
  attendance: Record<string, Attendance>;
}

/** What those who run a group change on it. */
export type GroupField = 'name' | 'place' | 'capacity' | 'runBy' | 'sessions' | 'endedAt';

/** A small group that Local Connections runs itself. */
export interface Group {
  id: string;
  localId: string;
  revision: number;
  name: string;
  place?: string;
  /** Places for participants. */
  capacity: number;
  /** Link workers who run it. */
  runBy: Worker[];
  members: GroupMember[];
  sessions: GroupSession[];
  endedAt?: string;
  donePresses: { nonce: string; verb: string; by: string; revision: number }[];
  /** Who takes part follows the cases, and is taken back there. */
  undo?: { by: string; until: string; revision: number; before: Partial<Pick<Group, GroupField>> };
  audit: AuditEntry[];
  wakeAt?: string;
}
