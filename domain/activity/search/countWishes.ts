import type { Wanted } from './wanted';

/** How many things are wanted at once; several words, days or times are one. */
export function countWishes(wanted: Wanted): number {
  const { words, days, times, languages, interests, access, runBy } = wanted;
  const { area, cost, where, from, vettedOnly, trustedOnly } = wanted;
  const isSaid = [words, days, times, languages].map((list) => list.length > 0);
  const single = [area, cost, where, from].map((one) => one !== undefined);
  const asked = [...isSaid, ...single, Boolean(vettedOnly || trustedOnly)].filter((is) => is).length;
  return asked + interests.length + access.length + runBy.length;
}
