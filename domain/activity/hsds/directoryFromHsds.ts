import type { DirectoryLocation, DirectoryService } from './directoryService';
import type { HsdsService } from './reading/hsds';

type Ours = Pick<DirectoryService, 'localId' | 'importedAt' | 'source' | 'sourceWithin'>;
type HsdsLocation = NonNullable<HsdsService['service_at_locations'][number]['location']>;

/** The activity that a service makes. What it does not say of itself is taken from its places, then from its organisation. */
export function directoryFromHsds(service: HsdsService, ours: Ours): DirectoryService {
  const { organization, service_at_locations: places, attributes, ...own } = service;
  const locations = places.flatMap((place) => place.location ?? []);
  const phones = [
    own.phones,
    places.flatMap((place) => place.phones),
    locations.flatMap((location) => location.phones),
    organization?.phones ?? [],
  ];
  const schedules = [
    own.schedules,
    places.flatMap((place) => place.schedules),
    locations.flatMap((location) => location.schedules),
  ];
  const made: DirectoryService = {
    ...own,
    ...ours,
    schema: 'HSDS 3.0',
    phones: once(phones.find((some) => some.length > 0) ?? []),
    schedules: once(schedules.find((some) => some.length > 0) ?? []),
    locations: once(locations.flatMap(placeOf)),
    languages: once([...own.languages, ...locations.flatMap((location) => location.languages)]),
    accessibility: once(locations.flatMap((location) => location.accessibility)),
    attributes: once(attributes.flatMap(({ taxonomy_term }) => (taxonomy_term ? [{ taxonomy_term }] : []))),
  };
  if (organization) {
    const { id, name, website } = organization;
    made.organization = { id, name, website };
  }
  // as the store will give it back, so that two imports of one source are equal
  return JSON.parse(JSON.stringify(made));
}

function placeOf(location: HsdsLocation): DirectoryLocation[] {
  const { location_type: type = 'physical', addresses } = location;
  const { name, transportation, latitude, longitude } = location;
  if (type === 'postal') return [];
  const found = addresses.find((one) => one.address_type !== 'postal') ?? addresses[0];
  const { address_type, address_1, ...area } = found ?? {};
  const isOnMap = latitude !== undefined && longitude !== undefined;
  const place = {
    ...area,
    location_type: type,
    ...(name !== undefined && { name }),
    ...(transportation !== undefined && { transportation }),
    // a pair that lies nowhere near is worse than none
    ...(isOnMap && (latitude !== 0 || longitude !== 0) && { latitude, longitude }),
  };
  // a postal address says in which town it is, not at which door
  return [address_type === 'postal' ? place : { ...place, address_1 }];
}

function once<T>(parts: readonly T[]): T[] {
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}
