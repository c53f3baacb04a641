import { howItWas } from '../connection/connection';

export const debriefAnswers = [...howItWas, 'didNotMakeIt'] as const;
/** What the first press says: how it was for them, or that they did not make it. */
export type DebriefAnswer = (typeof debriefAnswers)[number];
