import type { Nudge } from './nudge';

/** What came of one POST, as far as a nudge cares. */
export type Outcome =
  | { sent: true; activityId: string }
  | { sent: false; why: 'wait'; retryAfterMs?: number }
  | { sent: false; why: 'unreachable'; code: string }
  | { sent: false; why: 'unknown' };

const longestWaitMs = 15 * 60_000;

/** What the nudge becomes. An unknown outcome is sent once more; a second one is shown, never guessed. */
export function afterSending(nudge: Nudge, outcome: Outcome, now: string, jitterMs: number): Nudge {
  const { wakeAt: _due, postBeganAt: _began, ...rest } = nudge;
  if (outcome.sent) return { ...rest, state: 'delivered', deliveredAt: now, activityId: outcome.activityId };
  if (outcome.why === 'unreachable') return { ...rest, state: 'unreachable', why: outcome.code };
  const ambiguous = nudge.ambiguous + (outcome.why === 'unknown' ? 1 : 0);
  if (ambiguous > 1) return { ...rest, ambiguous, state: 'uncertain' };
  const asked = outcome.why === 'wait' ? outcome.retryAfterMs : undefined;
  const wait = (asked ?? Math.min(longestWaitMs, 1000 * 2 ** nudge.attempts)) + jitterMs;
  return { ...rest, ambiguous, state: 'planned', wakeAt: new Date(Date.parse(now) + wait).toISOString() };
}
