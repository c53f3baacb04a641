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
const roomForSteps = 20 * 1024;

/** The case with its latest steps, and the others as they are kept; nothing while it is small enough. */
export function grownOld(found: Case): { kept: Case; old: CaseHistory } | undefined {
  const { id, localId, timeline, stepsBefore = 0 } = found;
  if (bytesOf(found) <= mostBytes) return undefined;
  let stepsKept = Math.min(mostKept, timeline.length);
  while (stepsKept > 1 && bytesOf(timeline.slice(-stepsKept)) > roomForSteps) stepsKept -= 1;
  if (timeline.length <= stepsKept) return undefined;
  const entries = timeline.slice(0, -stepsKept);
  const old = { id: `${id}-${stepsBefore}`, localId, caseId: id, after: stepsBefore, entries };
  return {
    kept: { ...found, timeline: timeline.slice(-stepsKept), stepsBefore: stepsBefore + entries.length },
    old,
  };
}

function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
