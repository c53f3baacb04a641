import type { Worker } from '../referral/referral';
import type { FieldChange } from './trust/fieldChange';

/** What was done to an activity. Each has its words in cards/activity/words/changeWords.ts. */
export type ActivityDeed =
  | 'added'
  | 'imported'
  | 'stillRunning'
  | 'rang'
  | 'visited'
  | 'trusted'
  | 'paused'
  | 'doNotSuggest'
  | 'suggestAgain'
  | 'reportedWrong'
  | 'concernSettled'
  | 'edited'
  | 'whatToExpect'
  | 'contactSet'
  | 'contactCleared'
  | 'merged'
  | 'unmerged'
  | 'gone'
  | 'back'
  | 'undone';

/** Who changed what, and when: HSDS would say so in `metadata`. */
export interface ActivityChange {
  /** The revision that it made. */
  revision: number;
  at: string;
  /** The bot, for an import. */
  by: Worker;
  what: ActivityDeed;
  fields: FieldChange[];
}
