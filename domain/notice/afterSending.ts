import { ended } from './ended';
import type { Nudge } from './nudge';

/** What came of one POST, as far as a nudge cares. */
export type Outcome =
  | { sent: true; activityId: string }
  /** `isHeld`: by our own pace, before any request was made. */
  | { sent: false; why: 'wait'; retryAfterMs?: number; isHeld?: true }
  | { sent: false; why: 'unreachable'; code: string }
  | { sent: false; why: 'unknown' };

const longestWaitMs = 15 * 60_000;
/** What Teams asks for is honoured up to here: a date far off would be silence. */
const longestAskedMs = 24 * 60 * 60_000;
const longestRefusedMs = 48 * 60 * 60_000;

/** What the nudge becomes. An unknown outcome is sent once more; a second one is shown, never guessed. */
export function afterSending(nudge: Nudge, outcome: Outcome, now: string, jitterMs: number): Nudge {
  if (outcome.sent)
    return { ...ended(nudge, 'delivered', now), deliveredAt: now, activityId: outcome.activityId };
  if (outcome.why === 'unreachable') return { ...ended(nudge, 'unreachable', now), why: outcome.code };
  if (outcome.why === 'unknown') {
    const ambiguous = nudge.ambiguous + 1;
    if (ambiguous > 1) return { ...ended(nudge, 'uncertain', now), ambiguous };
    const { refusedSince: _answered, ...rest } = nudge;
    return planned({ ...rest, ambiguous }, now, backOff(nudge) + jitterMs);
  }
  const { retryAfterMs, isHeld } = outcome;
  const wait = Math.min(longestAskedMs, retryAfterMs ?? backOff(nudge)) + jitterMs;
  if (isHeld) return planned({ ...nudge, attempts: nudge.attempts - 1 }, now, wait);
  const { refusedSince = now } = nudge;
  if (Date.parse(now) - Date.parse(refusedSince) >= longestRefusedMs)
    return { ...ended(nudge, 'dead', now), why: 'refused' };
  return planned({ ...nudge, refusedSince }, now, wait);
}

function planned(nudge: Nudge, now: string, waitMs: number): Nudge {
  const { postBeganAt: _began, ...rest } = nudge;
  return { ...rest, state: 'planned', wakeAt: new Date(Date.parse(now) + waitMs).toISOString() };
}

function backOff({ attempts }: Nudge): number {
  return Math.min(longestWaitMs, 1000 * 2 ** attempts);
}
