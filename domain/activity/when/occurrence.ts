/** One time at which an activity takes place, on the Local's calendar. */
export interface Occurrence {
  /** Local date, yyyy-mm-dd. */
  date: string;
  /** ISO instants, UTC; absent where the schedule gives no time. */
  startsAt?: string;
  endsAt?: string;
  /** It falls on a public holiday: it may well not take place. Names the holiday. */
  publicHoliday?: string;
}
