import type { HsdsEntry } from './reading/hsdsFile';

type Thing = Record<string, unknown>;

/** A service that came at one place says nothing of its other places: they stay. */
export function placesOfBoth(older: Thing, newer: Thing, { within }: HsdsEntry): Thing {
  const before = older['service_at_locations'];
  const now = newer['service_at_locations'];
  if (within?.service_at_locations === undefined || !Array.isArray(before) || !Array.isArray(now))
    return newer;
  const ids = new Set(now.map(idOf));
  const others = before.filter((place) => idOf(place) !== undefined && !ids.has(idOf(place)));
  if (others.length === 0) return newer;
  // in the order in which they were first heard of, so that the same files again change nothing
  const places = before.flatMap((place) => {
    const id = idOf(place);
    if (id === undefined) return [];
    return others.includes(place) ? [place] : now.filter((one) => idOf(one) === id);
  });
  const added = now.filter((place) => !places.includes(place));
  return { ...newer, service_at_locations: [...places, ...added] };
}

function idOf(place: unknown): unknown {
  return typeof place === 'object' && place !== null && 'id' in place ? place.id : undefined;
}
