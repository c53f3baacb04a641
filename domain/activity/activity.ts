import type { AuditEntry } from '../audit';
import type { Notice } from '../notice/notice';
import type { Worker } from '../referral/referral';
import type { ActivityChange } from './activityChange';
import type { DirectoryService } from './hsds/directoryService';
import type { CommunityKind } from './terms/communityKinds';
import type { WhatToExpect } from './trust/expectations';
import type { Vetting } from './trust/vetting';

/** Somebody said that something is wrong; open until a link worker has looked. */
export interface ActivityConcern {
  at: string;
  by: Worker;
  /** A kind of `domain/activity/trust/concern.ts`. */
  what: string;
  /** In their words, for staff. */
  words?: string;
}

/** HSDS fields that staff have written over what came from the source. */
export type HsdsEdits = Record<string, unknown>;

/** What the team knows of an activity, beside what HSDS says of it. */
export interface OurKnowledge {
  /** Absent: nobody has been in touch yet. */
  vetting?: Vetting;
  whatToExpect?: WhatToExpect;
  communityKinds?: CommunityKind[];
  /** Ids of `terms/interests`, `terms/access`, `terms/runBy` and `terms/languages` that staff have set. */
  tags?: string[];
  /** Who in the team knows this group. */
  localContact?: Worker;
  concerns?: ActivityConcern[];
  /** Runs in Victoria's school terms only, as staff have said. */
  inSchoolTerms?: boolean;
  /** HSDS fields as staff have put them right, laid over the source. */
  edits?: HsdsEdits;
  /** Told by word of mouth: by whom it was added, and who told them of it. */
  addedBy?: Worker;
  toldBy?: string;
  /** It is the same as this one, which goes on. */
  mergedInto?: string;
  /** The others that were found to be the same: their documents keep their own history. */
  mergedFrom?: string[];
}

/** One activity of a Local's directory: what HSDS says of it, and what the team knows. */
export interface Activity extends DirectoryService, OurKnowledge {
  revision: number;
  /** Oldest first. */
  changes: ActivityChange[];
  /** The last twenty presses that were carried out. */
  donePresses: { nonce: string; verb: string; by: string; revision: number }[];
  /** The source that it came from, as the one who imported it named it. Absent: word of mouth. */
  sourceName?: string;
  /** Not in the newest complete copy of its source since this instant. */
  goneSince?: string;
  notices: Notice[];
  audit: AuditEntry[];
  wakeAt?: string;
}

/** A document of before this knowledge was kept lacks some of it. */
export function asActivity(found: DirectoryService & Partial<Activity>): Activity {
  return { revision: 0, changes: [], donePresses: [], notices: [], audit: [], ...found };
}
