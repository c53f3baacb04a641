import type { HsdsSchedule } from '../hsds/reading/hsds';
import type { VettingStatus } from '../trust/vetting';
import type { TimeOfDay, Weekday } from './wanted';

/** What the index keeps of an activity: enough to find, rank and list it, never to show it. */
export interface DirectoryEntry {
  id: string;
  localId: string;
  name: string;
  organization?: string;
  /** HSDS status `active`, not merged into another, not "do not suggest": a search may offer it. */
  isOffered: boolean;
  isMerged: boolean;
  /** Ids of those that were found to be the same. */
  mergedFrom?: readonly string[];
  /** Ids of terms. */
  interests: string[];
  access: string[];
  /** Ids of access terms that its source says it lacks. */
  lacks?: string[];
  runBy: string[];
  languages: string[];
  days: Weekday[];
  times: TimeOfDay[];
  /** When it takes place: which of it is over is asked on the day of a search. */
  schedules?: readonly HsdsSchedule[];
  inSchoolTerms?: boolean;
  /** Suburbs or towns, as places of the directory know them. */
  areas: string[];
  point?: { latitude: number; longitude: number };
  /** Lowest amount asked, in dollars; absent where nobody has said. */
  cost?: number;
  isOnline: boolean;
  isInPerson: boolean;
  vetting: VettingStatus;
  reviewDue?: string;
  assured?: string;
  openConcerns: number;
  /** Instant of the oldest open concern. */
  concernSince?: string;
  goneSince?: string;
  isWordOfMouth: boolean;
  addedAt?: string;
}
