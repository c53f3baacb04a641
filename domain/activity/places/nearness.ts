import type { DirectoryEntry } from '../search/directoryEntry';
import type { WantedPlace } from './gazetteer';
import { kilometres } from './kilometres';
import { localTowns } from './localTowns';
import type { Town } from './town';

export interface Nearness {
  /** In the very place that was asked for. */
  isThere: boolean;
  km?: number;
}

/** How near an activity is to a place; nothing when it is not near enough, or nowhere known. */
export function nearness(
  entry: Pick<DirectoryEntry, 'areas' | 'point'>,
  place: WantedPlace,
  towns: ReadonlyMap<string, Town>,
): Nearness | undefined {
  const away = awayFrom(entry, place, towns);
  const km = away === undefined ? {} : { km: away };
  if (entry.areas.some((town) => place.isIn(town))) return { isThere: true, ...km };
  if (place.town === undefined || away === undefined || away > place.town.near) return undefined;
  return { isThere: false, ...km };
}

/** From the middle of a town to an activity, or to the middle of its own town. */
export function awayFrom(
  { areas, point }: Pick<DirectoryEntry, 'areas' | 'point'>,
  { town }: WantedPlace,
  towns: ReadonlyMap<string, Town>,
): number | undefined {
  const from = town?.point;
  if (from === undefined) return undefined;
  if (point) return kilometres(point, from);
  // from the middle of a town to itself says nothing
  if (town && areas.includes(town.id)) return undefined;
  const middles = areas.flatMap((id) => (localTowns().get(id) ?? towns.get(id))?.point ?? []);
  return middles.length > 0 ? Math.min(...middles.map((middle) => kilometres(middle, from))) : undefined;
}
