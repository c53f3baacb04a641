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

/** Steps that were taken back: only the newest can be, so what stands right before the taking back is what it was. */
export function takenBackIn(timeline: readonly TimelineEntry[]): Set<TimelineEntry> {
  const takenBack = new Set<TimelineEntry>();
  let newest: TimelineEntry | undefined;
  for (const entry of timeline) {
    if (entry.event === 'undone') {
      if (newest) takenBack.add(newest);
      newest = undefined;
    } else if (!keepUndo.includes(entry.event)) newest = entry;
  }
  return takenBack;
}
