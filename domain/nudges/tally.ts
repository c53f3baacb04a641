import type { Nudge } from '../notice/nudge';
import { howItStands, inTrouble, type Standing, standings } from './howItStands';

interface Counted {
  count: number;
  kinds: Map<string, number>;
  /** Of what has ended the latest, of what is to come the next. */
  at: string;
}
/** One person's messages, counted. */
export type Tally = Partial<Record<Standing, Counted>>;

/** Adds one message to the tally of whom it goes to. Only counts are kept, however many there are. */
export function countIn(tallies: Map<string, Tally>, nudge: Nudge, now: string): void {
  const found = howItStands(nudge, now);
  if (!found) return;
  const { standing, at } = found;
  const tally = tallies.get(nudge.recipientId) ?? {};
  tallies.set(nudge.recipientId, tally);
  const before = tally[standing] ?? { count: 0, kinds: new Map<string, number>(), at };
  before.kinds.set(nudge.kind, (before.kinds.get(nudge.kind) ?? 0) + 1);
  const isToCome = standing === 'waiting' || standing === 'planned';
  const isFurther = isToCome ? at < before.at : at > before.at;
  tally[standing] = { ...before, count: before.count + 1, at: isFurther ? at : before.at };
}

/** How many messages stand in each way. */
export function totals(tallies: Iterable<Tally>): Record<Standing, number> {
  const sums = { unreachable: 0, uncertain: 0, dead: 0, waiting: 0, planned: 0, sent: 0 };
  for (const tally of tallies) for (const one of standings) sums[one] += tally[one]?.count ?? 0;
  return sums;
}

/** How many did not arrive, or may not have. */
export function troubles(tally: Tally): number {
  return inTrouble.reduce((sum, standing) => sum + (tally[standing]?.count ?? 0), 0);
}
