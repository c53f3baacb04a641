export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

export const timesOfDay = ['morning', 'afternoon', 'evening'] as const;
export type TimeOfDay = (typeof timesOfDay)[number];

/** What somebody looks for: our own terms, which may be kept and shown, and free words, which may not. */
export interface Wanted {
  /** What was no term of ours, in the order in which it was written. Never kept, never shown in a room. */
  words: string[];
  /** Ids of terms. */
  interests: string[];
  access: string[];
  runBy: string[];
  languages: string[];
  days: Weekday[];
  times: TimeOfDay[];
  /** A place of `placesOf`, by its id. */
  area?: string;
  cost?: 'free' | 'upTo5' | 'upTo10';
  where?: 'online' | 'inPerson';
  vettedOnly?: boolean;
  /** Of those that the team knows, the trusted ones alone. */
  trustedOnly?: boolean;
  /** Local dates, both included: it takes place on one of them. There are both or neither. */
  from?: string;
  to?: string;
  /** A place was asked for that is none of ours. It is not kept which. */
  isPlaceUnknown?: boolean;
}

export const nothingWanted: Wanted = {
  words: [],
  interests: [],
  access: [],
  runBy: [],
  languages: [],
  days: [],
  times: [],
};
