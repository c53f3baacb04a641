import { awayFrom } from '../places/nearness';
import type { DirectoryEntry } from '../search/directoryEntry';
import type { Aspect } from './aspect';
import type { Wishes } from './wishes';

/** Up to so many kilometres it is worth that much. */
const steps = [
  [2, 2],
  [5, 1.5],
  [10, 1],
] as const;
const veryFar = 25;
const what = 'place';

/** How near it is to where they would like to go. */
export function placeAspect(
  entry: DirectoryEntry,
  { place, towns }: Pick<Wishes, 'place' | 'towns'>,
): Aspect | undefined {
  if (!place || !entry.isInPerson) return undefined;
  const km = awayFrom(entry, place, towns);
  const far = km === undefined ? {} : { km };
  if (entry.areas.some((town) => place.isIn(town)))
    return { what, stands: 'fits', worth: 2, isThere: true, ...far };
  if (km !== undefined) {
    const step = steps.find(([most]) => km <= most)?.[1];
    const near = step ?? (km <= (place.town?.near ?? 0) ? 0.5 : undefined);
    if (near !== undefined) return { what, stands: 'fits', worth: near, km };
    return { what, stands: 'not', worth: km > veryFar ? -3 : -1, km };
  }
  if (entry.areas.length === 0) return { what, stands: 'unknown', worth: 0 };
  return { what, stands: 'not', worth: -1 };
}
