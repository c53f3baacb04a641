import * as z from 'zod';

const address = z.looseObject({ address_type: z.unknown().optional() });
const location = z.looseObject({
  location_type: z.unknown().optional(),
  addresses: z.array(address).optional(),
});
const at = z.looseObject({ location: location.optional() });
const whole = z.looseObject({ service_at_locations: z.array(at).optional() });

interface Place {
  place: string;
  address: string;
  suburb: string;
}

/** The places of a service with the first of them put right; everything else they say stays. */
export function editedPlaces(service: unknown, next: Place, movesTown: boolean): Record<string, unknown>[] {
  const all = whole.safeParse(service).data?.service_at_locations ?? [];
  const isOnline = /^(online|virtual|zoom|teams)$/i.test(next.suburb);
  const wanted = isOnline ? 'virtual' : 'physical';
  const first = Math.max(
    0,
    all.findIndex((one) => (one.location?.location_type ?? 'physical') === wanted),
  );
  const found = all[first] ?? {};
  const { latitude, longitude, ...rest } = found.location ?? {};
  const kept = rest.addresses ?? [];
  const door = Math.max(
    0,
    kept.findIndex((one) => one.address_type !== 'postal'),
  );
  const { postal_code, ...street } = kept[door] ?? { address_type: 'physical' };
  const written = {
    ...street,
    address_1: next.address,
    city: next.suburb,
    ...(!movesTown && postal_code !== undefined && { postal_code }),
  };
  const put = {
    ...found,
    location: {
      ...rest,
      location_type: wanted,
      name: next.place,
      // a pin or a postcode of the town it was in before would be wrong
      ...(!movesTown && latitude !== undefined && { latitude, longitude }),
      addresses: isOnline ? [] : [...kept.slice(0, door), written, ...kept.slice(door + 1)],
    },
  };
  return [...all.slice(0, first), put, ...all.slice(first + 1)];
}
