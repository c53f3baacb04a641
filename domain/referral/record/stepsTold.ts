import type { TimelineEntry } from '../case';
import type { CaseEvent } from '../caseEvent';

/** Who may see or hear of it, and about other people: no steps with the person. */
const notSteps: readonly CaseEvent[] = [
  'conflictDeclared',
  'restricted',
  'unrestricted',
  'held',
  'released',
  'muted',
  'unmuted',
  'someoneElse',
  'linked',
  'unlinked',
];

/** These leave what was done before them to be taken back still. */
const keepUndo: readonly CaseEvent[] = ['muted', 'unmuted'];

export function isStep({ event }: Pick<TimelineEntry, 'event'>): boolean {
  return !notSteps.includes(event);
}

/** The step that an undo takes back next; of several that go together the first. */
export function nextTakenBack(timeline: readonly TimelineEntry[]): TimelineEntry | undefined {
  const last = timeline.findLastIndex((entry) => !isBeside(entry) && !entry.joins);
  return timeline[last]?.event === 'undone' ? undefined : timeline[last];
}

/** What the latest undo took back. */
export function lastTakenBack(timeline: readonly TimelineEntry[]): TimelineEntry | undefined {
  return nextTakenBack(timeline.slice(0, Math.max(0, timeline.findLastIndex(isUndone))));
}

/** Steps that were taken back: only the newest can be, with those that it joined, so what stands right before is what it was. */
export function takenBackIn(timeline: readonly TimelineEntry[]): Set<TimelineEntry> {
  const takenBack = new Set<TimelineEntry>();
  let newest: TimelineEntry[] = [];
  for (const entry of timeline) {
    if (entry.event === 'undone') {
      for (const one of newest) takenBack.add(one);
      newest = [];
    } else if (!isBeside(entry)) newest = entry.joins ? [...newest, entry] : [entry];
  }
  return takenBack;
}

function isBeside({ event, keepsUndo }: TimelineEntry): boolean {
  return keepUndo.includes(event) || keepsUndo === true;
}

function isUndone({ event }: TimelineEntry): boolean {
  return event === 'undone';
}
