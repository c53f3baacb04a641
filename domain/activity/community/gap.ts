import type { Worker } from '../../referral/referral';

export const gapStatuses = ['open', 'workingOn', 'filled'] as const;
export type GapStatus = (typeof gapStatuses)[number];

/** Something that was looked for and not found: terms of ours and an area. No person, no word that anyone typed. */
export interface Gap {
  /** Made of the terms and the area: the same gap is one document. */
  id: string;
  localId: string;
  /** Ids of terms, sorted; none where nothing of what was asked is a term of ours. */
  terms: string[];
  /** Id of a local government area; an older gap may have a town. */
  area?: string;
  /** Local dates on which it was looked for, newest last, at most sixty. */
  days: string[];
  status: GapStatus;
  changedBy?: Worker;
  changedAt?: string;
  /** What the team does about it, one line. */
  next?: string;
}
