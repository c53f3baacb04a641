import type { HandOver } from '../../../domain/lease';
import { earliestIn } from '../../../domain/notice/windows';
import type { Timer } from '../../timer';

/** The one window of all requests to the tenant's Teams, kept by whoever holds the sender's lease. */
export interface TenantPace {
  /** Takes the earliest place from a moment on. */
  take(from: number): number;
  /** A place that was not used. */
  giveBack(at: number): void;
  /** Teams said 429 to somebody's chat, and perhaps for how long. */
  refused(personId: string, askedMs: number | undefined): void;
  /** Until when nothing goes to anybody. */
  heldUntil(): number;
  /** How many may go in a second now. */
  mostNow(): number;
  leave(): HandOver;
  left(by: HandOver): void;
}

const aSecond = 1_000;
const recoversInMs = 10_000;
const manyChats = 3;
const longestHoldMs = 5 * 60_000;
const farMs = 60_000;

export function tenantPace(timer: Timer, mostPerSecond: number): TenantPace {
  let times: number[] = [];
  let heldUntil = 0;
  let share = 1;
  let slowedAt = Number.NEGATIVE_INFINITY;
  const refusals = new Map<string, { at: number; askedMs: number }>();
  const shareNow = () => Math.min(1, share + (timer.now() - slowedAt) / recoversInMs);
  const mostNow = () => Math.max(1, Math.floor(mostPerSecond * shareNow()));
  // a clock that was set back must not hold everybody up
  const isNear = (time: number) => time >= timer.now() - aSecond && time < timer.now() + farMs;
  const isHeld = () => (heldUntil - timer.now() > longestHoldMs ? 0 : heldUntil);

  return {
    take(from) {
      times = times.filter(isNear);
      const at = earliestIn([{ most: mostNow(), within: aSecond }], times, Math.max(from, isHeld()));
      times = [...times, at].sort((one, other) => one - other);
      return at;
    },
    giveBack(at) {
      const index = times.indexOf(at);
      if (index >= 0) times.splice(index, 1);
    },
    refused(personId, askedMs = aSecond) {
      const now = timer.now();
      if (now - slowedAt >= aSecond) {
        share = Math.max(1 / mostPerSecond, shareNow() / 2);
        slowedAt = now;
      }
      refusals.set(personId, { at: now, askedMs: Math.min(askedMs, longestHoldMs) });
      for (const [id, { at }] of refusals) if (at <= now - recoversInMs) refusals.delete(id);
      if (refusals.size < manyChats) return;
      heldUntil = Math.max(isHeld(), now + Math.max(...[...refusals.values()].map((one) => one.askedMs)));
      refusals.clear();
    },
    heldUntil: isHeld,
    mostNow,
    leave: () => ({ sentAt: times.filter(isNear), heldUntil }),
    left(by) {
      // what this one left itself comes back to it
      const unknown = [...by.sentAt];
      for (const time of times) if (unknown.includes(time)) unknown.splice(unknown.indexOf(time), 1);
      times = [...times, ...unknown].sort((one, other) => one - other);
      heldUntil = Math.max(heldUntil, by.heldUntil);
    },
  };
}
