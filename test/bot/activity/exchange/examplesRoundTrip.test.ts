import { join } from 'node:path';
import { openExchange, readJson } from './exchanging';
import { leavesOfJson, leavesOfTables, missing, ordered } from './leaves';

const examples = join(__dirname, '../../../data/hsds');
const jsons = [
  'service_full.json',
  'organization_full.json',
  'service_at_location_full.json',
  'service_list.json',
  'taxonomy_term_list.json',
];
let exchange: ReturnType<typeof openExchange>;
let again: ReturnType<typeof openExchange>;

beforeEach(() => {
  exchange = openExchange();
  again = openExchange();
});
afterEach(async () => {
  await exchange.close();
  await again.close();
});

describe.each(jsons)('%s comes in and goes out', (name) => {
  const given = leavesOfJson(readJson(join(examples, name)));

  test('as JSON with every leaf', async () => {
    await exchange.bring(join(examples, name));
    const out = readJson(join(await exchange.take('json'), 'services.json'));

    expect(given.size).toBeGreaterThan(8);
    expect(missing(leavesOfJson(out), given)).toEqual([]);
  });

  test('as tables with every leaf', async () => {
    await exchange.bring(join(examples, name));

    expect(missing(leavesOfTables(await exchange.take('csv')), given)).toEqual([]);
  });
});

test.each(jsons.slice(0, 4))('%s: the tables come in again as the same JSON', async (name) => {
  await exchange.bring(join(examples, name));
  const first = readJson(join(await exchange.take('json'), 'services.json'));
  await again.bring(await exchange.take('csv'));
  const second = readJson(join(await again.take('json'), 'services.json'));

  expect(first.contents).toHaveLength(1);
  expect(ordered(second.contents)).toEqual(ordered(first.contents));
});

describe('the tabular package comes in and goes out', () => {
  const given = leavesOfTables(join(examples, 'csv'));

  test('as tables with every cell', async () => {
    await exchange.bring(examples);

    expect(given.size).toBeGreaterThan(200);
    expect(missing(leavesOfTables(await exchange.take('csv')), given)).toEqual([]);
  });

  test('as JSON with every cell', async () => {
    await exchange.bring(join(examples, 'datapackage.json'));
    const out = readJson(join(await exchange.take('json'), 'services.json'));

    expect(missing(leavesOfJson(out), given)).toEqual([]);
    expect(out.contents[0].schedules[0].timezone).toBe(3);
  });

  test('and both forms that go out come in again as the same JSON', async () => {
    await exchange.bring(examples);
    const first = readJson(join(await exchange.take('json'), 'services.json'));
    await again.bring(await exchange.take('csv'));
    const second = join(await again.take('json'), 'services.json');

    expect(ordered(readJson(second))).toEqual(ordered(first));
    const third = openExchange();
    await third.bring(second);
    expect(ordered(readJson(join(await third.take('json'), 'services.json')))).toEqual(ordered(first));
    await third.close();
  });
});

describe('the examples, dirty as they are', () => {
  test.each(jsons.slice(0, 4))('%s: one of one', async (name) => {
    const { counts } = await exchange.bring(join(examples, name));

    expect(counts).toMatchObject({ new: 1, leftOut: 0 });
  });

  test.each(['.', 'service_full.json'])('%s says what is odd', async (name) => {
    const notes = (await exchange.bring(join(examples, name))).notes.join('\n');

    expect(notes).toContain('we could not read "service_at_locations.location.latitude"');
    expect(notes).toContain('one of its times ended on 2005-01-01, before today');
    expect(notes).toContain('its time zone is the number 3');
  });

  test('the package says which keys point nowhere, and keeps their rows', async () => {
    const { notes, counts } = await exchange.bring(examples);

    expect(notes).toEqual(
      expect.arrayContaining([
        'attributes.csv: link_id points at nothing in line 2. It is kept as it is.',
        'contacts.csv: organization_id points at nothing in line 2. It is kept as it is.',
      ]),
    );
    expect(counts.loose).toBe(5);
  });

  test('a page of ten says so', async () => {
    const { notes } = await exchange.bring(join(examples, 'service_list.json'));

    expect(notes).toContain('This is one page of several, with 1 of 10. Import the other pages too.');
  });
});
