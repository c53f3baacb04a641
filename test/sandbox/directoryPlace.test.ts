import { directoryPlace, localsOf } from '../../sandbox/exchange/directoryPlace';
import { openDirectoryStore } from '../../sandbox/exchange/openDirectoryStore';

const azure = { COSMOS__accountEndpoint: 'https://example.org:443/', COSMOS_DATABASE: 'local-connections' };

test('a directory is in Cosmos DB when both of its settings are there, else in a file', async () => {
  expect(directoryPlace({ DATA_DIR: 'x' })).toEqual({ kind: 'file', file: 'x/local-connections.db' });
  const place = directoryPlace({ ...azure, COSMOS__clientId: 'c', DATA_DIR: 'x' });
  expect(place).toEqual({
    kind: 'cosmos',
    endpoint: 'https://example.org:443/',
    database: 'local-connections',
    clientId: 'c',
  });
  // asks nothing of the network yet
  await (await openDirectoryStore(place)).close();
});

test('one setting of two is told of', () => {
  expect(() => directoryPlace({ COSMOS_DATABASE: 'x' })).toThrow('set COSMOS__accountEndpoint too');
  expect(() => directoryPlace({ ...azure, COSMOS_DATABASE: '' })).toThrow('set COSMOS_DATABASE too');
});

test('the Locals are those of the setting, else the first six', () => {
  const sunbury = {
    id: 'sunbury',
    name: 'Sunbury',
    provider: 'Example',
    prefix: 'SUN',
    lgas: ['Hume'],
    phone: '1',
  };

  expect(localsOf({})).toHaveLength(6);
  expect(localsOf({ LOCALS: JSON.stringify([sunbury]) })).toMatchObject([{ id: 'sunbury' }]);
  expect(() => localsOf({ LOCALS: '[]' })).toThrow('LOCALS is not a list of Locals in JSON.');
});
