import { type Activity, asActivity } from '../../../../domain/activity/activity';
import { nearInTheCountry } from '../../../../domain/activity/places/areas';
import { localTowns } from '../../../../domain/activity/places/localTowns';
import type { Town } from '../../../../domain/activity/places/town';
import { townId } from '../../../../domain/activity/places/townId';
import { type LocalIndex, openLocalIndex } from './localIndex';

/** The index over all Locals: one of each Local, and the towns that only the directories know. */
export interface DirectoryIndex {
  put(activity: Activity, today: string): void;
  of(localIds: readonly string[]): LocalIndex[];
  readonly towns: ReadonlyMap<string, Town>;
  /** Goes up with each change. */
  readonly version: number;
}

export function openDirectoryIndex(): DirectoryIndex {
  const locals = new Map<string, LocalIndex>();
  const towns = new Map<string, Town>();
  let version = 0;
  return {
    towns,
    get version() {
      return version;
    },
    put(found, today) {
      version += 1;
      // a document of now is whole
      const activity = found.changes ? found : asActivity(found);
      const index = locals.get(activity.localId) ?? openLocalIndex();
      locals.set(activity.localId, index);
      index.put(activity, today);
      for (const place of activity.locations) learn(towns, place);
    },
    of: (localIds) => [...new Set(localIds)].flatMap((id) => locals.get(id) ?? []),
  };
}

/** A town that no table of ours knows is where its first activity on the map is. */
function learn(
  towns: Map<string, Town>,
  { city = '', postal_code, latitude, longitude }: Activity['locations'][number],
) {
  const [id] = townId(city);
  if (id === undefined || localTowns().has(id)) return;
  const known = towns.get(id);
  const point =
    known?.point ?? (latitude === undefined || longitude === undefined ? undefined : { latitude, longitude });
  const postcodes = new Set([...(known?.postcodes ?? []), ...(postal_code ? [postal_code] : [])]);
  const name = known?.name ?? city.trim();
  towns.set(id, {
    id,
    name,
    postcodes: [...postcodes],
    areas: [],
    near: nearInTheCountry,
    ...(point && { point }),
  });
}
