import type { AddedRequest } from './readAdded';

/** The HSDS service that a word-of-mouth activity is written down as. Parts have ids made from its own. */
export function addedService(id: string, request: AddedRequest): Record<string, unknown> {
  const { name, suburb, place, organization, schedules, cost, phone, description } = request;
  const isOnline = /^(online|virtual|zoom|teams)$/i.test(suburb);
  const address = {
    id: `${id}-address`,
    city: suburb,
    state_province: 'VIC',
    country: 'AU',
    address_type: 'physical',
  };
  const location = {
    id: `${id}-location`,
    location_type: isOnline ? 'virtual' : 'physical',
    ...(place && { name: place }),
    ...(!isOnline && { addresses: [address] }),
  };
  return {
    id,
    name,
    status: 'active',
    ...(description && { description }),
    ...(organization && { organization: { id: `${id}-organization`, name: organization } }),
    ...(phone && { phones: [{ id: `${id}-phone`, number: phone }] }),
    ...(schedules.length > 0 && {
      schedules: schedules.map((schedule, at) => ({ id: `${id}-schedule-${at + 1}`, ...schedule })),
    }),
    ...(cost.cost_options.length > 0 && {
      cost_options: cost.cost_options.map((option, at) => ({ id: `${id}-cost-${at + 1}`, ...option })),
    }),
    ...(cost.fees_description && { fees_description: cost.fees_description }),
    service_at_locations: [{ id: `${id}-at`, location }],
  };
}
