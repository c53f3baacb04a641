import type { DueKind } from '../due/dueKind';

/** Dates of a worker's own. Nothing of what they are about is kept. */
export const ownDates = [
  'supervisionLine',
  'supervisionDiscipline',
  'supervisionExternal',
  'training101',
  'trainingSkills',
  'communityOfPractice',
] as const;
export type OwnDateName = (typeof ownDates)[number];
export interface OwnDate {
  /** The next one, yyyy-mm-dd. */
  on?: string;
  /** When it last took place. */
  doneOn?: string;
}

/** How a person wants their day: a document of their own, apart from what they may do. Nobody else reads it. */
export interface Day {
  /** Same as personId. */
  id: string;
  personId: string;
  muted: DueKind[];
  /** Put off until a date (yyyy-mm-dd) by the key of its line. */
  snoozed: Record<string, string>;
  /** On which date they put it off: what grows urgent after that comes all the same. */
  snoozedOn?: Record<string, string>;
  /** On which date (yyyy-mm-dd) a card with it arrived, by the key of a line that is told of once. */
  told?: Record<string, string>;
  dates: Partial<Record<OwnDateName, OwnDate>>;
  /** Cases to bring to supervision: which and since when, nothing of what it is about. */
  parked?: { localId: string; caseId: string; at: string }[];
  /** Presses that were carried out, the last twenty. */
  donePresses: { nonce: string; verb: string }[];
  /** The date (yyyy-mm-dd) whose morning was looked at already. */
  lookedOn?: string;
  /** When it is looked at next whether something is due for them. */
  wakeAt?: string;
}

export function emptyDay(personId: string): Day {
  return { id: personId, personId, muted: [], snoozed: {}, dates: {}, donePresses: [] };
}
