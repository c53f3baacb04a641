import type { Tally } from './tally';

interface One {
  name: string;
  tally: Tally;
  blocked?: unknown;
}

/** Whoever needs a Lead stands first: not reached, may not have been reached, failed, waiting; then by name. */
export function worstFirst(one: One, other: One): number {
  return rank(one) - rank(other) || one.name.localeCompare(other.name, 'en-AU');
}

function rank({ tally, blocked }: One): number {
  if (blocked || tally.unreachable) return 0;
  if (tally.uncertain) return 1;
  if (tally.dead) return 2;
  return tally.waiting ? 3 : 4;
}
