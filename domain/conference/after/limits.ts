export const mostDecisionLetters = 500;
export const mostWhyLetters = 300;
export const mostActionLetters = 150;
/** Of one case. */
export const mostOpenActions = 6;
/** Of those that are done or let go the last stay; the rest stands in the timeline. */
export const mostEndedActions = 6;
/** In one form. */
export const mostActionsAtOnce = 3;
