import type { Freshness } from '../trust/freshness';
import type { VettingStatus } from '../trust/vetting';
import type { DirectoryEntry } from './directoryEntry';

const trust: Record<VettingStatus, number> = {
  trusted: 4,
  visited: 3,
  phoned: 2,
  notVisited: 1,
  paused: 0,
  doNotSuggest: 0,
};
const lately: Record<Freshness, number> = { fresh: 2, check: 1, stale: 0 };

/** How far an activity stands before another that is as good a match: trust, then freshness. From 0 to 14. */
export function standingOf(
  { vetting, goneSince, openConcerns }: DirectoryEntry,
  freshness: Freshness,
): number {
  const doubts = (goneSince === undefined ? 0 : 1) + (openConcerns > 0 ? 1 : 0);
  return Math.max(0, trust[vetting] * 3 + lately[freshness] - doubts);
}
