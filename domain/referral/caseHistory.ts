import type { Case, TimelineEntry } from './case';

/** Steps of a case that have grown old, kept beside it so that the case stays small. */
export interface CaseHistory {
  id: string;
  localId: string;
  caseId: string;
  /** How many steps came before these. */
  after: number;
  entries: TimelineEntry[];
}

const mostBytes = 48 * 1024;
const mostKept = 40;
/** For steps: as much as the rest of a full case leaves, and never less than the last few. */
const roomForCase = 58 * 1024;
const mostRoomForSteps = 20 * 1024;
const leastRoomForSteps = 8 * 1024;

/** The case with its latest steps, and the others as they are kept; nothing while it is small enough. */
export function grownOld(found: Case): { kept: Case; old: CaseHistory } | undefined {
  const { id, localId, timeline, stepsBefore = 0 } = found;
  const bytes = bytesOf(found);
  if (bytes <= mostBytes) return undefined;
  const left = roomForCase - (bytes - bytesOf(timeline));
  const room = Math.min(mostRoomForSteps, Math.max(leastRoomForSteps, left));
  const fitting = latestThatFit(timeline, room, mostKept);
  if (timeline.length <= fitting) return undefined;
  // room for some deeds to come: not each of them is to write a document of its own
  const stepsKept = Math.max(1, latestThatFit(timeline, room * 0.75, mostKept));
  const entries = timeline.slice(0, -stepsKept);
  const old = { id: `${id}-${stepsBefore}`, localId, caseId: id, after: stepsBefore, entries };
  return {
    kept: { ...found, timeline: timeline.slice(-stepsKept), stepsBefore: stepsBefore + entries.length },
    old,
  };
}

function latestThatFit(timeline: readonly TimelineEntry[], room: number, most: number): number {
  let kept = Math.min(most, timeline.length);
  while (kept > 1 && bytesOf(timeline.slice(-kept)) > room) kept -= 1;
  return kept;
}

function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
