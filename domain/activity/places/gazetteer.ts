import { once } from '../../once';
import { plainWords } from '../search/understanding/plainWords';
import { areas } from './areas';
import { localTowns } from './localTowns';
import type { Town } from './town';

/** A place that activities are looked for near, and all that belongs to it. */
export interface WantedPlace {
  id: string;
  name: string;
  /** The town itself; absent for an area or a postcode, which are their towns and nothing further. */
  town?: Town;
  isIn(town: string): boolean;
}

/** The place of an id: an area, a town, or a postcode. Towns of a directory stand before the ones we know. */
export function placeOf(id: string, towns: ReadonlyMap<string, Town>): WantedPlace | undefined {
  const known = (town: string) => towns.get(town) ?? localTowns().get(town);
  const area = areas.find((one) => one.id === id);
  if (area)
    return { id, name: area.name, isIn: (town) => localTowns().get(town)?.areas.includes(id) ?? false };
  if (id.startsWith('postcode:')) {
    const postcode = id.slice('postcode:'.length);
    return { id, name: postcode, isIn: (town) => known(town)?.postcodes.includes(postcode) ?? false };
  }
  const town = known(id);
  return town && { id, name: town.name, town, isIn: (other) => other === id };
}

const postcodes = once(() => new Set([...localTowns().values()].flatMap((town) => town.postcodes)));

/** A place of our own tables. What only a directory calls a town may be anything that somebody typed. */
export function isKnownPlace(id: string): boolean {
  const [, postcode = ''] = /^postcode:(.*)$/.exec(id) ?? [];
  return localTowns().has(id) || areas.some((area) => area.id === id) || postcodes().has(postcode);
}

/** The name of a place by its id alone; of one that no table of ours knows, nothing that could be somebody's words. */
export function placeName(id: string): string {
  if (!isKnownPlace(id)) return 'the place asked for';
  const known = areas.find((area) => area.id === id)?.name ?? localTowns().get(id)?.name;
  return known ?? id.replace('postcode:', '');
}

/** The ids of places by what they are called, as plain words: a town is meant before the area of the same name. */
export function placesByName(towns: ReadonlyMap<string, Town>): Map<string, string> {
  const named = new Map<string, string>();
  for (const { id, also } of areas) for (const name of also) named.set(plainWords(name).join(' '), id);
  for (const all of [towns, localTowns()])
    for (const { id, name, postcodes } of all.values()) {
      named.set(plainWords(name).join(' '), id);
      for (const postcode of postcodes) named.set(postcode, `postcode:${postcode}`);
    }
  return named;
}
