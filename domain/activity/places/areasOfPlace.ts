import { areas } from './areas';
import { localTowns } from './localTowns';

/** The local government areas, as the settings name them, that a place belongs to. */
export function areasOfPlace(id: string): string[] {
  const postcode = id.startsWith('postcode:') ? id.slice('postcode:'.length) : undefined;
  const towns = [...localTowns().values()].filter(
    (town) => town.id === id || (postcode !== undefined && town.postcodes.includes(postcode)),
  );
  const ids = new Set([id, ...towns.flatMap((town) => town.areas)]);
  return areas.filter((area) => ids.has(area.id)).map(({ lga }) => lga);
}
