import type { Weekday } from '../activity/search/wanted';
import type { ContactWay } from '../referral/participant';

export const checkInTypes = [
  'firstContact',
  'whatMatters',
  'beforeFirstVisit',
  'afterFirstVisit',
  'settlingIn',
  'scheduled',
  'afterMissed',
  'pauseReview',
  'planReview',
  'closing',
  'longTail',
] as const;
export type CheckInType = (typeof checkInTypes)[number];

export const checkInResults = [
  'spoke',
  'met',
  'texted',
  'leftMessage',
  'noAnswer',
  'askedLater',
  'askedToStop',
] as const;
export type CheckInResult = (typeof checkInResults)[number];

/** The next time somebody gets in touch with the person. `on` is a date of the Local, yyyy-mm-dd. */
export interface NextCheckIn {
  type: CheckInType;
  on: string;
  way: ContactWay;
}
export interface CheckIn extends NextCheckIn {
  setAt: string;
  setBy: string;
}

/** One that was written down. `line` is what the person who did it wrote. */
export interface CheckedIn {
  at: string;
  by: string;
  type: CheckInType;
  way: ContactWay;
  result: CheckInResult;
  line?: string;
}

/** How often it suits the person, in days; on which days of the week, and at which times, in words. */
export interface Rhythm {
  everyDays?: (typeof rhythms)[number];
  bestDays?: Weekday[];
  bestTimes?: string;
}
export const rhythms = [7, 14, 28] as const;
