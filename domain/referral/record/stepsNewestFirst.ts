import type { TimelineEntry } from '../case';
import { isStep, takenBackIn } from './stepsTold';
import { type Wrong, wrongIn } from './wrongIn';

/** A step of the timeline and its place in the whole of it, by which it is found again. */
export interface Step {
  entry: TimelineEntry;
  index: number;
  isTakenBack: boolean;
  /** It was found to be wrong. It stays as it is, and says so. */
  wrong?: Wrong;
}

/** The steps with the person. Who may see or hear of it, and what is about other people, are none. */
export function stepsNewestFirst(timeline: readonly TimelineEntry[]): Step[] {
  const takenBack = takenBackIn(timeline);
  const marked = wrongIn(timeline);
  return timeline
    .map((entry, index): Step => {
      const wrong = marked.get(entry);
      return { entry, index, isTakenBack: takenBack.has(entry), ...(wrong && { wrong }) };
    })
    .filter(({ entry }) => isStep(entry))
    .toReversed();
}
