import type { TimeOfDay, Wanted, Weekday } from '../activity/search/wanted';

export const interestTimes = ['past', 'present', 'future'] as const;
/** What they used to enjoy, what they enjoy now, what they would like to try. */
export type InterestTime = (typeof interestTimes)[number];

/** What a person says of themselves, in their words. What matters most to them is `participant.whatMatters`. */
export interface WhatMatters {
  /** A few words each: "singing", "the garden club". */
  interests?: Partial<Record<InterestTime, string[]>>;
  strengths?: string;
  values?: string;
  /** Good times of the day, routines. */
  habits?: string;
  going?: Going;
}

/** What makes it possible to go somewhere, in the terms that the directory is searched by. */
export interface Going extends Pick<Wanted, 'cost' | 'where'> {
  /** A place of the directory, by its id. */
  area?: string;
  days?: Weekday[];
  times?: TimeOfDay[];
  /** Ids of `activity/terms/access`. */
  access?: string[];
  /** Ids of `activity/terms/languages`. */
  languages?: string[];
}
