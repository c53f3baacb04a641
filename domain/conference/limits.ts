/** What a conference holds, so that it stays one small document and one dialog. */
export const mostTitleLetters = 60;
export const mostAttendees = 30;
/** Times of which something is known; older ones leave. */
export const mostOccurrences = 40;
export const daysKept = 60;
/** At most a year ahead is planned or moved to; at most two years it goes on. */
export const mostDaysAhead = 366;
export const mostDaysRepeated = 731;
/** Of one that repeats: how far ahead single times are moved, cancelled and answered for, so that few are to be kept. */
export const mostDaysSingled = 190;
export const lengths = [30, 45, 60, 90] as const;

/** What a case says to the team. */
export const mostBrought = 3;
export const mostQuestionLetters = 300;
export const mostContributesLetters = 300;
