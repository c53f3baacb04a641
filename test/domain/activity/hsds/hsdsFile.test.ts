import { servicesInFile } from '../../../../domain/activity/hsds/reading/hsdsFile';

const choir = { id: 'choir', name: 'Choir', status: 'active' };
const shed = { id: 'shed', name: 'Shed', status: 'active' };

describe('a file of services', () => {
  test('may be one service', () => {
    expect(servicesInFile(choir)).toEqual({ entries: [{ service: choir }], notes: [] });
  });

  test('may be a plain list', () => {
    expect(servicesInFile([choir, shed]).entries).toEqual([{ service: choir }, { service: shed }]);
  });

  test('may be a page, and says when there are more pages', () => {
    const { entries, notes } = servicesInFile({ total_items: 7, total_pages: 4, contents: [choir, shed] });

    expect(entries).toEqual([{ service: choir }, { service: shed }]);
    expect(notes).toEqual(['This is one page of several, with 2 of 7. Import the other pages too.']);
  });

  test('may be the only page, and then there is nothing to say', () => {
    expect(servicesInFile({ total_items: 1, contents: [choir] }).notes).toEqual([]);
  });

  test('may be an organisation, which is kept beside each of its services', () => {
    const { entries } = servicesInFile({ id: 'house', name: 'The House', services: [choir, shed] });

    expect(entries).toEqual([
      { service: choir, within: { organization: { id: 'house', name: 'The House' } } },
      { service: shed, within: { organization: { id: 'house', name: 'The House' } } },
    ]);
  });

  test('may be services at locations: one service at two places is one service', () => {
    const at = (place: string) => ({ id: place, location: { name: place }, service: { ...choir } });

    expect(servicesInFile([at('hall'), at('park')]).entries).toEqual([
      {
        service: choir,
        within: {
          service_at_locations: [
            { id: 'hall', location: { name: 'hall' } },
            { id: 'park', location: { name: 'park' } },
          ],
        },
      },
    ]);
  });

  test.each([['text'], [7], [null]])('may be %j, which nobody can read', (json) => {
    expect(servicesInFile(json)).toEqual({ entries: [{ service: json }], notes: [] });
  });
});
