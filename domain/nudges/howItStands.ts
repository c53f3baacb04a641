import type { Nudge } from '../notice/nudge';
import { shownSince } from './shownSince';

/** How it stands with a message, worst first. */
export const standings = ['unreachable', 'uncertain', 'dead', 'waiting', 'planned', 'sent'] as const;
export type Standing = (typeof standings)[number];

/** A Lead is needed: it did not arrive, or nobody can tell. */
export const inTrouble = ['unreachable', 'uncertain', 'dead'] as const satisfies readonly Standing[];

/** Since when it stands so; of what is still to come, when it is tried next. Undefined when it is not shown. */
export function howItStands(nudge: Nudge, now: string): { standing: Standing; at: string } | undefined {
  const { state, wakeAt = now, firstDueAt = '', plannedAt, deliveredAt, endedAt } = nudge;
  if (state === 'withdrawn') return undefined;
  if (state === 'claimed') return { standing: 'waiting', at: wakeAt };
  // held back: their hours, an hour between two messages, Teams, or another try
  if (state === 'planned') return { standing: firstDueAt > now ? 'planned' : 'waiting', at: wakeAt };
  const at = deliveredAt ?? endedAt ?? plannedAt;
  if (at < shownSince(now)) return undefined;
  return { standing: state === 'delivered' ? 'sent' : state, at };
}
