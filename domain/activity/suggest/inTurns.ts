import type { DirectoryEntry } from '../search/directoryEntry';
import { firstOfMany } from '../search/firstOfMany';
import { plainWords } from '../search/understanding/plainWords';
import type { Brought } from './wishes';

/** An activity weighed, before it has its place. */
export interface Weighed {
  entry: DirectoryEntry;
  /** Those with more come after all with less. */
  last: number;
  score: number;
  standing: number;
  /** The interests that it goes with. */
  because: readonly Brought[];
}
type NextOf = (entry: DirectoryEntry) => string;

/**
 * The best of each interest first, then the second best of each: else what there is much of would hide what there is
 * little of. An interest more never lets one pass that it does not bring.
 */
export function inTurns(all: readonly Weighed[], nextOf: NextOf, most: number): Weighed[] {
  const order = byWorth(nextOf);
  const best = bestOfEach(all, order, most).sort(order);
  const taken = new Map<Brought, number[]>();
  const turns = new Map<Weighed, number>();
  for (const weighed of best) {
    const { last, because } = weighed;
    const places = because.map((one) => taken.get(one)?.[last] ?? 0);
    turns.set(weighed, places.length > 0 ? Math.min(...places) : 0);
    for (const [at, one] of because.entries()) {
      const counts = taken.get(one) ?? [];
      counts[last] = (places[at] ?? 0) + 1;
      taken.set(one, counts);
    }
  }
  const turnOf = (weighed: Weighed) => turns.get(weighed) ?? 0;
  return best
    .sort((one, other) => one.last - other.last || turnOf(one) - turnOf(other) || order(one, other))
    .slice(0, most);
}

/** Behind so many of one of its interests none can come among the first so many. */
function bestOfEach(all: readonly Weighed[], order: ReturnType<typeof byWorth>, most: number): Weighed[] {
  const lists = new Map<Brought | undefined, Weighed[]>();
  for (const weighed of all)
    for (const one of weighed.because.length > 0 ? weighed.because : [undefined]) {
      const known = lists.get(one);
      if (known) known.push(weighed);
      else lists.set(one, [weighed]);
    }
  return [...new Set([...lists.values()].flatMap((list) => firstOfMany(list, order, most)))];
}

function byWorth(nextOf: NextOf) {
  return (one: Weighed, other: Weighed): number =>
    one.last - other.last ||
    other.score - one.score ||
    other.standing - one.standing ||
    // asked of those alone that nothing else tells apart
    byText(nextOf(one.entry), nextOf(other.entry)) ||
    byText(nameOf(one.entry), nameOf(other.entry));
}

function nameOf({ name, localId, id }: DirectoryEntry): string {
  return `${plainWords(name).join(' ')} ${localId} ${id}`;
}

function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
