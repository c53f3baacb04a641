/** What a case holds of a plan, so that it stays one small document. What leaves it stands in the timeline. */
export const mostOpenGoals = 5;
export const mostGoals = 9;
export const mostOpenSteps = 6;
export const mostSteps = 8;
/** Of all goals together. */
export const mostStepsInAll = 30;
export const mostConfidences = 6;
export const mostGoalLetters = 200;
export const mostStepLetters = 120;
export const mostWhoLetters = 60;
