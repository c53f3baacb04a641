import type { Nudge } from './nudge';

/** Since when a message could have gone and has not; undefined when its time is still to come. */
export function overdueSince({ wakeAt, refusedSince }: Nudge, now: string): string | undefined {
  if (wakeAt === undefined) return undefined;
  return refusedSince ?? (wakeAt <= now ? wakeAt : undefined);
}
