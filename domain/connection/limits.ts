/** What a case holds of activities and visits, so that it stays one small document. */
export const mostLive = 8;
export const mostConnections = 12;
/** Visits kept of one activity, and of all together: older ones leave, their count stays. */
export const mostSessions = 12;
export const mostSessionsInAll = 24;
/** Planned, or not told yet, of all activities together. */
export const mostUntold = 10;
export const mostConfidences = 4;
export const mostNameLetters = 100;
export const mostNoteLetters = 200;
export const mostLineLetters = 200;
