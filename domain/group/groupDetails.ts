import { undoUntil } from '../notice/notices';
import type { Worker } from '../referral/referral';
import { type Refusal, refuse } from '../refusal';
import type { Group } from './group';
import { groupChanged } from './groupChanged';
import type { GroupDecision } from './groupDecision';
import { mostPlaces, mostRunning } from './groupLimits';

/** What is said of a group itself. */
export interface GroupDetails {
  name: string;
  place: string;
  /** Undefined where it was no number. */
  capacity: number | undefined;
  runBy: readonly Worker[];
}

/** A new group without sessions. Taken back, it has ended before it began. */
export function makeGroup(
  id: string,
  localId: string,
  details: GroupDetails,
  by: string,
  at: string,
): GroupDecision {
  const refusal = whyNot(details, 0);
  if (refusal) return refuse(refusal);
  const made: Group = {
    ...written(details),
    id,
    localId,
    revision: 0,
    members: [],
    sessions: [],
    donePresses: [],
    audit: [],
  };
  const undo = { by, until: undoUntil(at), revision: 1, before: { endedAt: at } };
  return { ok: true, next: { ...made, undo } };
}

/** Never to fewer places than are taken, unless it has one too many already: then as few as it has. */
export function changeDetails(
  group: Group,
  details: GroupDetails,
  by: string,
  at: string,
  taken = group.members.length,
): GroupDecision {
  if (group.endedAt !== undefined) return refuse('not-now-here');
  const refusal = whyNot(details, Math.min(taken, group.capacity));
  if (refusal) return refuse(refusal);
  const { place: _before, ...rest } = group;
  const changed = groupChanged(group, by, at, written(details));
  if (!changed.ok || details.place) return changed;
  return {
    ok: true,
    next: { ...rest, ...written(details), ...(changed.next.undo && { undo: changed.next.undo }) },
  };
}

function whyNot({ name, capacity, runBy }: GroupDetails, fewest: number): Refusal | undefined {
  if (!name) return 'words-needed';
  const isCount = capacity !== undefined && Number.isInteger(capacity) && capacity >= 1;
  if (!isCount || capacity > mostPlaces || capacity < fewest) return 'places-needed';
  return runBy.length === 0 || runBy.length > mostRunning ? 'no-such-worker' : undefined;
}

function written({ name, place, capacity = 0, runBy }: GroupDetails) {
  return { name, ...(place && { place }), capacity, runBy: [...runBy] };
}
