import { ended } from './ended';
import type { Nudge } from './nudge';

const mostFaults = 10;
const longestWaitMs = 15 * 60_000;

/** What a nudge becomes that could not be drawn or sent for a reason of our own: ever more rarely tried, then shown. */
export function afterFault(nudge: Nudge, now: string, jitterMs: number): Nudge {
  const faults = (nudge.faults ?? 0) + 1;
  if (faults >= mostFaults) return { ...ended(nudge, 'dead', now), faults, why: 'faults' };
  const wait = Math.min(longestWaitMs, 1000 * 2 ** faults) + jitterMs;
  return { ...nudge, faults, wakeAt: new Date(Date.parse(now) + wait).toISOString() };
}
