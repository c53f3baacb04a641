import { join } from 'node:path';
import type { Activity } from '../../../../domain/activity/activity';
import { openExchange, readJson, textIn } from './exchanging';

const choir = { id: 'choir', name: 'Choir', status: 'active', url: 'https://example.org/old' };
const ana = { personId: 'PERSON-ID', name: 'Ana Secretname' };
const at = '2026-11-24T00:00:00.000Z';
let exchange: ReturnType<typeof openExchange>;

beforeEach(async () => {
  exchange = openExchange();
  await exchange.bring(exchange.put('in.json', [choir]));
});
afterEach(() => exchange.close());

async function known(more: Partial<Activity>) {
  const [held] = (await exchange.store.query('activities', { partition: 'brimbank' })).found;
  if (!held) throw new Error('not kept');
  await exchange.store.replace('activities', held, { ...held.document, ...more });
}

test.each(['json', 'csv'] as const)(
  'no person and no word that is for staff goes out as %s',
  async (format) => {
    await known({
      vetting: { status: 'doNotSuggest', by: ana, at, checks: [], reason: 'SECRET reason' },
      whatToExpect: { greeter: 'SECRET greeter' },
      localContact: ana,
      concerns: [{ at, by: ana, what: 'other', words: 'SECRET words' }],
      addedBy: ana,
      toldBy: 'SECRET neighbour',
      edits: { url: 'https://example.org/new', assurer_email: 'SECRET@example.org' },
      changes: [
        {
          revision: 2,
          at,
          by: ana,
          what: 'edited',
          fields: [
            { field: 'edits', next: { url: 'https://example.org/new', assurer_email: 'SECRET@example.org' } },
            { field: 'vetting', previous: { reason: 'SECRET before' } },
          ],
        },
      ],
      donePresses: [{ nonce: 'SECRETNONCE', verb: 'x', by: ana.personId, revision: 2 }],
    });
    const text = textIn(await exchange.take(format, true));

    expect(text).toContain('https://example.org/new');
    expect(text).not.toMatch(/SECRET|Secretname|PERSON-ID/);
  },
);

test('what staff put right goes out as a change by the Local', async () => {
  await known({
    edits: { url: 'https://example.org/new' },
    changes: [
      {
        revision: 2,
        at,
        by: ana,
        what: 'edited',
        fields: [{ field: 'edits', next: { url: 'https://example.org/new' } }],
      },
    ],
  });
  const [service] = readJson(join(await exchange.take('json'), 'services.json')).contents;

  expect(service).toMatchObject({
    url: 'https://example.org/new',
    metadata: [
      {
        resource_type: 'service',
        last_action_date: '2026-11-24',
        last_action_type: 'update',
        field_name: 'url',
        previous_value: 'https://example.org/old',
        replacement_value: 'https://example.org/new',
        updated_by: 'Brimbank',
      },
    ],
  });
  await exchange.bring(exchange.put('own.json', [service]));
  const [again] = readJson(join(await exchange.take('json'), 'services.json')).contents;
  expect(again.metadata).toHaveLength(1);
});

test('one that is not to be suggested goes out only when it is asked for', async () => {
  await known({ vetting: { status: 'doNotSuggest', by: ana, at, checks: [] } });
  const sent = async (isAll: boolean) =>
    readJson(join(await exchange.take('json', isAll), 'services.json')).contents;

  expect(await sent(false)).toEqual([]);
  expect(await sent(true)).toMatchObject([{ id: 'choir' }]);
});

test('one that was found to be another goes out as inactive', async () => {
  await known({ mergedInto: 'other' });

  expect(readJson(join(await exchange.take('json'), 'services.json')).contents).toMatchObject([
    { id: 'choir', status: 'inactive' },
  ]);
  await exchange.bring(join(await exchange.take('json'), 'services.json'));
  const [kept] = await exchange.kept();
  expect(kept).toMatchObject({ mergedInto: 'other', status: 'active', source: { status: 'active' } });
});

test("a council's own row stays here", async () => {
  const map = { sourceName: 'Council', columns: { name: 'Title' } };
  await exchange.bring(exchange.put('a.csv', 'Title,Booked by\nShed,SECRET person\n'), {}, map);

  expect(JSON.stringify(await exchange.kept())).toContain('SECRET person');
  expect(textIn(await exchange.take('json'))).not.toContain('SECRET');
});

test('an export is written down', async () => {
  await exchange.take('csv');

  const { found } = await exchange.store.query('audit', { partition: 'brimbank' });
  expect(found.map(({ document }) => document.verb).sort()).toEqual([
    'activities.export',
    'activities.import',
  ]);
});
