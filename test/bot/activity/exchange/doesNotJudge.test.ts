import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { importReading } from '../../../../bot/activity/exchange/importReading';
import type { Store } from '../../../../store/store';
import { openExchange } from './exchanging';

const sourceName = 'Council';
const complete = { sourceName, isComplete: true };
let exchange: ReturnType<typeof openExchange>;

beforeEach(() => {
  exchange = openExchange();
});
afterEach(() => exchange.close());

function pack(files: Record<string, string>, paths = Object.keys(files)): string {
  mkdirSync(join(exchange.folder, 'pack'), { recursive: true });
  exchange.put('pack/datapackage.json', { resources: paths.map((path) => ({ name: 'service', path })) });
  for (const [name, text] of Object.entries(files)) exchange.put(`pack/${name}`, text);
  return join(exchange.folder, 'pack');
}
const both = 'id,name,status\nchoir,Choir,active\nshed,Shed,active\n';

describe('a complete copy does not judge', () => {
  test.each([
    [
      'a row of services is bad',
      { 's.csv': 'id,name,status\nchoir,Choir,active\nx,y,z,u\n' },
      'A row could not be read',
    ],
    [
      'one of two tables of services is missing',
      { 's.csv': 'id,name,status\nchoir,Choir,active\n' },
      'A table of services is not there',
    ],
  ])('as a package, when %s', async (_, files, why) => {
    await exchange.bring(pack({ 's.csv': both }), complete);
    const named = why.startsWith('A table') ? ['s.csv', 't.csv'] : ['s.csv'];
    const { gone, notes } = await exchange.bring(pack(files, named), complete);

    expect(gone).toEqual([]);
    expect(notes).toContain(`${why}, so nothing was marked as gone.`);
  });

  test("as a council's table, when a row is bad", async () => {
    const map = { sourceName, columns: { name: 'Title', url: 'Link' } };
    const bring = (text: string) => exchange.bring(exchange.put('a.csv', text), complete, map);
    await bring('Title,Link\nChoir,x\nShed,y\n');

    expect((await bring('Title,Link\nChoir,x\nShed,y,z\n')).gone).toEqual([]);
    expect((await bring('Title,Link\nChoir,x\n')).gone).toMatchObject([{ name: 'Shed' }]);
  });
});

test('what another import has marked in between is marked once', async () => {
  await exchange.bring(pack({ 's.csv': both }), complete);
  const [, shed] = (await exchange.store.query('activities', { partition: 'brimbank' })).found;
  if (!shed) throw new Error('not kept');
  const goneSince = '2026-11-24T00:00:00.000Z';
  const racing: Store = {
    ...exchange.store,
    read: async (container, partition, id) => {
      if (id === 'shed') await exchange.store.replace('activities', shed, { ...shed.document, goneSince });
      return exchange.store.read(container, partition, id);
    },
  };
  const entry = { service: { id: 'choir', name: 'Choir', status: 'active' } };
  const reading = { total: 1, notes: [], bad: [], entries: () => [{ entry, where: '' }], loose: () => [] };
  const services = { ...exchange.services, store: racing };
  const importing = { services, localId: 'brimbank', by: 'bot', fileName: 'a file', ...complete };

  expect((await importReading(importing, reading)).counts.gone).toBe(0);
  const found = (await exchange.kept()).find(({ id }) => id === 'shed');
  expect(found).toMatchObject({ goneSince, revision: 1 });
});
