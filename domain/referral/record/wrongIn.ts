import type { TimelineEntry } from '../case';
import { takenBackIn } from './stepsTold';

/** A step that somebody marked as wrong: when, who, and what is right. */
export interface Wrong {
  at: string;
  by: string;
  says: string;
}

/** Steps that were marked as wrong. A mark that was taken back is none. */
export function wrongIn(timeline: readonly TimelineEntry[]): Map<TimelineEntry, Wrong> {
  const takenBack = takenBackIn(timeline);
  const wrong = new Map<TimelineEntry, Wrong>();
  for (const mark of timeline) {
    const { marks, at, by, text = '' } = mark;
    if (!marks || takenBack.has(mark)) continue;
    for (const entry of timeline) if (isThat(entry, marks)) wrong.set(entry, { at, by, says: text });
  }
  return wrong;
}

/** Several of one press are told apart by what they were about. */
function isThat(
  entry: TimelineEntry,
  { at, by, event, about }: NonNullable<TimelineEntry['marks']>,
): boolean {
  return entry.at === at && entry.by === by && entry.event === event && entry.about === about;
}
