/** What time can make due for somebody, in the order in which it stands on the day's card. */
export const dueKinds = [
  'whileAway',
  'clockRanOut',
  'clockRunsOut',
  'checkInOverdue',
  'checkInDue',
  'pauseEnds',
  'noNextStep',
  'clockForLead',
  'awayWithoutCover',
  'stepForLead',
  'waitsForWorker',
  'takesLonger',
  'cannotBeReached',
  'mayHaveMissed',
  'cannotBeShown',
  'consentReview',
  'staleActivities',
  'supervision',
  'training',
  'communityOfPractice',
] as const;
export type DueKind = (typeof dueKinds)[number];
