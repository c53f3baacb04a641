import type { DirectoryLocation } from '../../../domain/activity/hsds/directoryService';

/** Its places in words: the first few by name, of the others how many. */
export function activityWhere(locations: readonly DirectoryLocation[], mostNamed = 2): string {
  const named = locations.slice(0, mostNamed).map(placeInWords).filter(Boolean);
  const more = locations.length - mostNamed;
  if (more > 0) named.push(more === 1 ? 'and one more place' : `and ${more} more places`);
  return named.join('; ');
}

function placeInWords({ location_type, name, address_1, city, postal_code }: DirectoryLocation): string {
  if (location_type === 'virtual') return name ? `Online: ${name}` : 'Online';
  return [name, address_1, [city, postal_code].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}
