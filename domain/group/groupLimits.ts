/** What a group holds, so that it stays one small document and one dialog. */
export const mostPlaces = 20;
export const mostNameLetters = 60;
export const mostPlaceLetters = 100;
export const mostRunning = 5;
/** Sessions that are still to come. */
export const mostAhead = 26;
/** Sessions kept in all: older ones leave, the cases keep theirs. */
export const mostSessions = 52;
