/** In which somebody has to answer, or to reach the person, by a day. */
export const clockedStatuses = ['sent', 'needInfo', 'withIntake', 'named', 'trying'] as const;
export type ClockedStatus = (typeof clockedStatuses)[number];
