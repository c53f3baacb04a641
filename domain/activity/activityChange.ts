import type { Worker } from '../referral/referral';

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
  /** Names of the top-level fields of the document, with what stood there before; absent where nothing did. */
  fields: { field: string; previous?: unknown; next?: unknown }[];
}
