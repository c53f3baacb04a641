import type { TimelineEntry } from '../case';
import { isStep, takenBackIn } from './stepsTold';

/** A step of the timeline and its place in the whole of it, by which it is found again. */
export interface Step {
  entry: TimelineEntry;
  index: number;
  isTakenBack: boolean;
}

/** The steps with the person. Who may see or hear of it, and what is about other people, are none. */
export function stepsNewestFirst(timeline: readonly TimelineEntry[]): Step[] {
  const takenBack = takenBackIn(timeline);
  return timeline
    .map((entry, index) => ({ entry, index, isTakenBack: takenBack.has(entry) }))
    .filter(({ entry }) => isStep(entry))
    .toReversed();
}
