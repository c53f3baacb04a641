import type { Worker } from '../referral/referral';

export const broughtReasons = [
  'planTogether',
  'stuck',
  'goodNews',
  'changeAhead',
  'shareCare',
  'endingSoon',
  'other',
] as const;
/** Why a case is brought to the team. */
export type BroughtReason = (typeof broughtReasons)[number];

/** A case that is to come up at a conference, with what is asked of the team. It stands in the case until it is decided. */
export interface Brought {
  id: string;
  conferenceId: string;
  by: Worker;
  at: string;
  reason: BroughtReason;
  /** What is asked of the team, as it was written. */
  question?: string;
}

/** What the team agreed that somebody does, and by when (a date of the Local). */
export interface TeamAction {
  id: string;
  what: string;
  owner: Worker;
  by: string;
  /** Empty where it was agreed without a meeting. */
  conferenceId: string;
  agreedOn: string;
  state: 'open' | 'done' | 'letGo';
  endedOn?: string;
}
