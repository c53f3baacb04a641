import type { Vetting } from '../trust/vetting';

/** Of two that are found to be one: "do not suggest" holds, else what was seen last. */
export function carefulVetting(one: Vetting | undefined, other: Vetting | undefined): Vetting | undefined {
  if (!one || !other) return one ?? other;
  const [first, second] = [one, other].map(({ status }) => status === 'doNotSuggest');
  if (first !== second) return first ? one : other;
  return other.at > one.at ? other : one;
}
