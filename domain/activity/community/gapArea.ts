import { areas } from '../places/areas';
import { areasOfPlace } from '../places/areasOfPlace';

/** Where a gap is: a local government area. A town could point at the one person who asked; so could a place of no table. */
export function gapArea(place: string | undefined): string | undefined {
  const [lga, ...others] = place === undefined ? [] : areasOfPlace(place);
  return others.length > 0 ? undefined : areas.find((area) => area.lga === lga)?.id;
}
