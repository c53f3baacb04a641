import { isHeldBack, knownOf, type Vetting } from '../../trust/vetting';

/** Of two that are found to be one: what holds either back holds, else what was seen last. */
export function carefulVetting(one: Vetting | undefined, other: Vetting | undefined): Vetting | undefined {
  if (!one || !other) return one ?? other;
  const [first, second] = [careOf(one), careOf(other)];
  const kept = first === second ? later(one, other) : first > second ? one : other;
  if (!isHeldBack(kept)) return kept;
  const known = later(knownOf(one), knownOf(other));
  return known ? { ...kept, before: known } : kept;
}

function careOf({ status }: Vetting): number {
  return status === 'doNotSuggest' ? 2 : status === 'paused' ? 1 : 0;
}

function later<T extends Pick<Vetting, 'at'> | undefined>(one: T, other: T): T {
  if (!one || !other) return one ?? other;
  return other.at > one.at ? other : one;
}
