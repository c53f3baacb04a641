import { areas } from '../../../../domain/activity/places/areas';
import { placeName, placesByName } from '../../../../domain/activity/places/gazetteer';
import { localTowns } from '../../../../domain/activity/places/localTowns';
import type { Services } from '../../../services';
import type { Place } from '../directory';
import type { DirectoryIndex } from './directoryIndex';

export interface PlacesKnown {
  /** Areas of these Locals, and every town that one of their activities is in, by name. */
  listed: Place[];
  /** Ids by plain name, for what stands after "near" or "in". */
  places: ReadonlyMap<string, string>;
  /** Those of these Locals, for a name that stands alone. */
  barePlaces: ReadonlyMap<string, string>;
}

/** The places of some Locals, worked out again only when the directory has changed. */
export function openPlaces(
  locals: Services['locals'],
  index: DirectoryIndex,
): (localIds: readonly string[]) => PlacesKnown {
  let version = -1;
  const kept = new Map<string, PlacesKnown>();
  return (localIds) => {
    if (version !== index.version) kept.clear();
    version = index.version;
    const key = [...localIds].sort().join(' ');
    const known = kept.get(key) ?? placesKnown(locals, index, localIds);
    kept.set(key, known);
    return known;
  };
}

function placesKnown(
  locals: Services['locals'],
  index: DirectoryIndex,
  localIds: readonly string[],
): PlacesKnown {
  const lgas = locals.filter(({ id }) => localIds.includes(id)).flatMap((local) => local.lgas);
  const theirs = areas.filter(({ lga }) => lgas.includes(lga)).map(({ id }) => id);
  const here = new Set(theirs);
  for (const { entries } of index.of(localIds))
    for (const entry of entries.values()) for (const town of entry.areas) here.add(town);
  const listed = [...here]
    .map((id) => ({ id, name: index.towns.get(id)?.name ?? placeName(id) }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
  const places = placesByName(index.towns);
  const isTheirs = (id: string) =>
    here.has(id) ||
    id.startsWith('postcode:') ||
    localTowns()
      .get(id)
      ?.areas.some((area) => theirs.includes(area)) === true;
  return { listed, places, barePlaces: new Map([...places].filter(([, id]) => isTheirs(id))) };
}
