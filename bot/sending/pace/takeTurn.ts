import { earliestIn, recentOf, threadWindows } from '../../../domain/notice/windows';
import type { Services } from '../../services';
import type { TenantPace } from './tenantPace';

/** Until a place is written down, which it must be before it is used. */
const leadMs = 100;
/** So much later than its place a request may begin. */
const latestMs = 50;
/** And so much later it may arrive at Teams, which counts by that: this is what is written down. */
const arrivesMs = 500;
/** A chat is waited for so long, and another time otherwise. */
const longestForChatMs = 3_000;
/** So is the tenant: with the request itself it must be shorter than a claim. */
const longestForAllMs = 20_000;

/**
 * Waits until a request may go to somebody's chat: both windows have a place for it, and the chat's is written down, so
 * that a process that dies has counted too much and never too little. Or says how long to stay away.
 */
export async function takeTurn(
  services: Services,
  pace: TenantPace,
  personId: string,
): Promise<{ at: number } | { waitMs: number }> {
  const { store, timer } = services;
  const began = timer.now();
  for (let lead = leadMs; ; ) {
    const held = await store.read('references', personId, personId);
    const now = timer.now();
    const times = recentOf(held?.document.sentAt ?? [], now);
    const free = Math.max(earliestIn(threadWindows, times, now + lead), held?.document.holdUntil ?? 0);
    const wait = free - now - lead;
    if (wait > longestForChatMs) return { waitMs: free - now };
    if (wait > 0) {
      await timer.wait(wait);
      continue;
    }
    const place = pace.take(free);
    if (place - began > longestForAllMs) {
      pace.giveBack(place);
      return { waitMs: place - now };
    }
    const sentAt = [...times, place + arrivesMs].sort((one, other) => one - other);
    if (held && (await store.replace('references', held, { ...held.document, sentAt })) === 'stale') {
      pace.giveBack(place);
      continue;
    }
    const at = await comes(services, pace, place);
    if (at !== undefined) return { at };
    lead *= 2;
  }
}

/** The moment itself, as exactly as a timer can tell; undefined when it has been missed. */
async function comes({ timer }: Services, pace: TenantPace, first: number): Promise<number | undefined> {
  for (let place = first; ; ) {
    while (timer.now() < place) await timer.wait(place - timer.now());
    pace.giveBack(place);
    const now = timer.now();
    if (now > first + latestMs) return undefined;
    place = pace.take(now);
    if (place === now) return now;
    if (place > first + latestMs) {
      pace.giveBack(place);
      return undefined;
    }
  }
}
