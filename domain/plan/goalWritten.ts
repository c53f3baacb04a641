import type { GoalKind } from './goal';

/** A goal as it was written down; without a day where `day` is empty. */
export interface GoalWritten {
  words: string;
  kind: GoalKind;
  day: string;
  confidence?: number;
}
