import { join } from 'node:path';
import { openExchange, readJson } from './exchanging';

let exchange: ReturnType<typeof openExchange>;

beforeEach(() => {
  exchange = openExchange();
});
afterEach(() => exchange.close());

const loose = (id: string, letters: number) => ({
  id,
  name: '語'.repeat(letters),
  legal_status: 'x',
  services: [],
});
const sources = async () =>
  (await exchange.store.query('directory-sources', { partition: 'brimbank' })).found;

test('rows that belong to no service are kept in as many documents as they need', async () => {
  const rows = [loose('a', 490_000), loose('b', 490_000), loose('c', 10), loose('d', 300_000)];
  const { counts } = await exchange.bring(exchange.put('a.json', rows));

  expect(counts).toMatchObject({ loose: 4, leftOut: 0 });
  expect(await sources()).toHaveLength(3);
  const out = readJson(join(await exchange.take('json'), 'services.json'));
  expect(out.other_rows.organization.map(({ id }: { id: string }) => id).sort()).toEqual([
    'a',
    'b',
    'c',
    'd',
  ]);
});

test('one that no document can hold is left out', async () => {
  const { leftOut } = await exchange.bring(exchange.put('a.json', [loose('a', 600_000), loose('b', 1)]));

  expect(leftOut).toMatchObject([{ why: 'It is too large.', where: 'organization' }]);
});

test('a dry run keeps no such row, and says of a service that it is too large', async () => {
  const rows = [{ id: 'big', name: 'Big', status: 'active', licenses: 'x'.repeat(2_200_000) }, loose('a', 1)];
  const { counts, leftOut } = await exchange.bring(exchange.put('a.json', rows), { isDryRun: true });

  expect(counts).toMatchObject({ new: 0, loose: 1 });
  expect(leftOut).toMatchObject([{ id: 'big', why: 'It is larger than 2 MB.', where: 'number 1' }]);
  expect(await sources()).toEqual([]);
});
