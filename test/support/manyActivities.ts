import { readDirectory } from '../../domain/activity/hsds/reading/directoryReading';

/** Activities whose every field is as long as real directories have it. */
export function manyActivities(count: number) {
  const services = Array.from({ length: count }, (_, at) => ({
    id: `a${at}`,
    name: 'Morning tea and gentle walking group for carers of people of every age, and their friends',
    status: 'active',
    description: 'Everyone is welcome, and nobody has to talk. '.repeat(20),
    url: `https://example.org/${'page/'.repeat(60)}`,
    email: 'walking-group-coordinator@neighbourhood-house.example.org',
    assured_date: '2026-01-01',
    organization: { name: 'The Neighbourhood House and Community Garden of the Northern Plains' },
    phones: [{ number: '03 7010 0101' }, { number: '03 7010 0102', extension: 100 }],
    schedules: ['MO', 'TU', 'WE'].map((byday) => ({
      freq: 'WEEKLY',
      byday,
      opens_at: '10:00:00',
      closes_at: '18:00:00',
    })),
    service_at_locations: Array.from({ length: 3 }, () => ({
      location: { name: 'The old town hall beside the library', addresses: [{ city: 'Sunshine North' }] },
    })),
    cost_options: [{ option: 'Each visit, with tea and something to eat', amount: 5, currency: 'AUD' }],
  }));
  return readDirectory(services, 'benalla-wangaratta-mansfield', '').taken;
}
