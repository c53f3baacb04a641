/** The same hours on each working day. */
export interface Hours {
  /** ISO weekdays: 1 is Monday, 7 is Sunday. */
  days: number[];
  /** HH:mm, the Local's time. */
  from: string;
  to: string;
}

/** Days in a row that somebody does not work, as dates of the Local (yyyy-mm-dd). The last one is included. */
export interface Leave {
  from: string;
  until: string;
  /** Who covers; absent, the Lead is asked. */
  coverId?: string;
  coverName?: string;
}

/** On the cover's own document: whom they cover, so that a press needs no second read. */
export interface Covering {
  personId: string;
  from: string;
  until: string;
}
