import { hsdsText } from '../../../../domain/activity/hsds/reading/hsdsText';
import type { LooseRow, PlacedEntry, Reading } from './reading';
import type { RowFile } from './rowFile';

export interface ReadRows {
  services: RowFile<PlacedEntry>;
  loose: RowFile<LooseRow>;
}

/** What a service that came at one of its places is found by, to be put together with its other places. */
export function placeKey({ service, within }: PlacedEntry['entry']): string | undefined {
  if (!within?.service_at_locations || typeof service !== 'object' || service === null) return undefined;
  return 'id' in service ? hsdsText.safeParse(service.id).data : undefined;
}

/** The services that were read, one by one; one that came at several places comes once, with all of them. */
export function placedEntries(
  { services, loose }: ReadRows,
  organization: object | undefined,
): Pick<Reading, 'total' | 'entries' | 'loose'> {
  return {
    total: services.count,
    *entries() {
      for (let n = 0; n < services.count; n += 1) {
        const placed = services.at(n);
        const { entry, where } = placed;
        const key = placeKey(entry);
        if (organization) yield { entry: { ...entry, within: { organization } }, where };
        else if (key === undefined) yield placed;
        else {
          const same = services.withKey(key).filter((other) => placeKey(services.at(other).entry) === key);
          const places = same.flatMap((other) => services.at(other).entry.within?.service_at_locations ?? []);
          if (same[0] === n) yield { entry: { ...entry, within: { service_at_locations: places } }, where };
        }
      }
    },
    *loose() {
      for (let n = 0; n < loose.count; n += 1) yield loose.at(n);
    },
  };
}
