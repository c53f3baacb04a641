import { readDirectory } from '../../../../domain/activity/hsds/reading/directoryReading';

const at = '2026-11-24T00:00:00.000Z';
const readAll = (json: unknown) => readDirectory(json, 'brimbank', at);
const thursdays = { id: 's1', freq: 'WEEKLY', byday: 'TH', opens_at: '10:00:00', timezone: 11, count: 3 };
const reception = { id: 'p1', number: '"03 7010 0101"', extension: 100 };
const hall = {
  id: 'l1',
  location_type: 'physical',
  name: 'Example Hall',
  latitude: -37.7,
  addresses: [{ id: 'a1', address_1: '1 Sample Street', city: 'Sunshine', postal_code: 3020 }],
  accessibility: [{ id: 'x1', description: 'Step-free entry' }],
  schedules: [thursdays],
  phones: [reception],
};
const choir = {
  id: 'choir',
  name: 'Choir',
  status: 'active',
  description: 'Singing',
  organization: { id: 'o1', name: 'The House', website: 'https://example.org' },
  service_at_locations: [{ id: 'sl1', location: hall, schedules: [thursdays], phones: [reception] }],
  attributes: [{ id: 't1', link_type: 'x', taxonomy_term: { id: 't', name: 'Arts' } }],
  licenses: 'none',
};

describe('reading a file for a directory', () => {
  test('makes an activity that holds what is shown, and the source as it came', () => {
    const { taken, leftOut, notes } = readAll(choir);

    expect(leftOut).toEqual([]);
    expect(notes).toEqual([
      '"Choir": its time zone is the number 11. Its times are read as times of day here.',
    ]);
    expect(taken).toEqual([
      {
        id: 'choir',
        localId: 'brimbank',
        schema: 'HSDS 3.0',
        importedAt: at,
        name: 'Choir',
        status: 'active',
        description: 'Singing',
        organization: { id: 'o1', name: 'The House', website: 'https://example.org' },
        phones: [{ number: '03 7010 0101', extension: '100' }],
        schedules: [{ freq: 'WEEKLY', byday: 'TH', opens_at: '10:00:00', count: 3 }],
        locations: [
          {
            location_type: 'physical',
            name: 'Example Hall',
            address_1: '1 Sample Street',
            city: 'Sunshine',
            postal_code: '3020',
          },
        ],
        cost_options: [],
        languages: [],
        accessibility: [{ description: 'Step-free entry' }],
        attributes: [{ taxonomy_term: { id: 't', name: 'Arts' } }],
        service_areas: [],
        source: choir,
        revision: 0,
        changes: [],
        donePresses: [],
        notices: [],
        audit: [],
      },
    ]);
  });

  test('names the town of a postal address and not its door', () => {
    const addresses = [{ address_1: 'PO Box 1', city: 'Sunshine', address_type: 'postal' }];
    const { taken } = readAll({
      ...choir,
      service_at_locations: [{ location: { name: 'Hall', addresses } }],
    });

    expect(taken[0]?.locations).toEqual([{ location_type: 'physical', name: 'Hall', city: 'Sunshine' }]);
  });

  test('gives a service its organisation, and keeps that beside the source', () => {
    const { organization, ...alone } = choir;
    const { taken } = readAll({ ...organization, phones: [{ number: '03 7010 0102' }], services: [alone] });

    expect(taken[0]).toMatchObject({
      organization: { name: 'The House' },
      source: alone,
      sourceWithin: { organization: { id: 'o1', phones: [{ number: '03 7010 0102' }] } },
    });
  });

  test('gives a service the place that it came at', () => {
    const { service_at_locations, ...alone } = choir;
    const { taken } = readAll({ id: 'sl1', location: hall, service: alone });

    expect(taken[0]).toMatchObject({ locations: [{ name: 'Example Hall' }], phones: [{ extension: '100' }] });
    expect(taken[0]?.source).toEqual(alone);
  });

  test('says in sentences what it left out and why', () => {
    const { taken, leftOut } = readAll([
      choir,
      { ...choir, name: 'Choir again' },
      { id: 'x', name: 'No status' },
      { name: 'No id', status: 'active' },
      { ...choir, id: 'a/b', name: 'Odd id' },
      'a line of text',
    ]);

    expect(taken.map(({ name }) => name)).toEqual(['Choir']);
    expect(leftOut).toEqual([
      { id: 'choir', name: 'Choir again', why: 'Its id came before in this file, and the first was taken.' },
      { id: 'x', name: 'No status', why: 'Its status is missing or cannot be read.' },
      { id: '', name: 'No id', why: 'Its id is missing or cannot be read.' },
      {
        id: 'a/b',
        name: 'Odd id',
        why: 'Its id cannot be kept: it is too long, or holds a sign such as / ? or #.',
      },
      { id: '', name: '', why: 'It is not a service.' },
    ]);
  });

  test('says what it could not read of a service it took, and that a closed one is not offered', () => {
    const { taken, notes } = readAll({
      ...choir,
      service_at_locations: [],
      status: 'Temporarily Closed',
      languages: 'Urdu',
    });

    expect(taken[0]?.status).toBe('temporarily closed');
    expect(notes).toEqual([
      '"Choir" is marked temporarily closed: it is kept, and a search does not offer it.',
      '"Choir": we could not read "languages". It is kept in the source and not shown.',
    ]);
  });
});
