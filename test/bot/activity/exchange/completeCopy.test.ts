import { join } from 'node:path';
import { openExchange } from './exchanging';

const choir = { id: 'choir', name: 'Choir', status: 'active', phones: [{ id: 'p', number: '03 7010 0101' }] };
const shed = { id: 'shed', name: 'Shed', status: 'active' };
const council = { sourceName: 'Council', isComplete: true };
let exchange: ReturnType<typeof openExchange>;

beforeEach(() => {
  exchange = openExchange();
});
afterEach(() => exchange.close());

const bring = (json: unknown, asWhat: object = council) =>
  exchange.bring(exchange.put('in.json', json), asWhat);
const named = async (id: string) => (await exchange.kept()).find((one) => one.id === id);

describe('a copy that is declared complete', () => {
  test('marks what it no longer has, deletes nothing, and says so once', async () => {
    await bring([choir, shed]);
    expect((await bring([choir])).gone).toEqual([{ id: 'shed', name: 'Shed' }]);

    expect(await named('shed')).toMatchObject({
      goneSince: expect.any(String),
      changes: [{ what: 'imported' }, { what: 'gone', by: { personId: 'bot' } }],
    });
    expect((await bring([choir])).counts).toMatchObject({ gone: 0, unchanged: 1 });
    expect((await bring([choir], { ...council, isDryRun: true })).counts.gone).toBe(0);
  });

  test('clears the mark when it is there again', async () => {
    await bring([choir, shed]);
    await bring([choir]);
    expect((await bring([choir, shed])).counts).toMatchObject({ back: 1, changed: 1 });

    const back = await named('shed');
    expect(back?.goneSince).toBeUndefined();
    expect(back?.changes.map(({ what }) => what)).toEqual(['imported', 'gone', 'back']);
  });

  test('judges its own source only', async () => {
    await bring([shed], { sourceName: 'A library' });

    expect((await bring([choir])).gone).toEqual([]);
  });

  test.each([
    ['is not declared', [choir], { sourceName: 'Council' }, undefined],
    ['is one page of several', { total_items: 9, contents: [choir] }, council, 'This is one page of several'],
    [
      'says that it is not the last page',
      { last_page: false, contents: [choir] },
      council,
      'This is one page of several',
    ],
    ['holds no service', [], council, 'No service could be read'],
    ['holds something else', { hello: 'there' }, council, 'A row does not say which it is'],
    ['has a row that nobody can name', [choir, { name: 'Shed' }], council, 'A row does not say which it is'],
    [
      'has a row that could not be read',
      [choir, { id: 'x', y: nestedBy(80) }],
      council,
      'A row could not be read',
    ],
  ])('does not judge when it %s', async (_, json, asWhat, why) => {
    await bring([choir, shed]);
    const { gone, notes } = await bring(json, asWhat);

    expect(gone).toEqual([]);
    if (why !== undefined) expect(notes).toContain(`${why}, so nothing was marked as gone.`);
    expect((await named('shed'))?.goneSince).toBeUndefined();
  });

  test('does not judge a row that it has and that could not be taken', async () => {
    await bring([choir, shed]);

    expect((await bring([choir, { id: 'shed', name: 'Shed' }])).gone).toEqual([]);
  });

  test('a dry run tells and marks nothing', async () => {
    await bring([choir, shed]);
    expect(
      (await bring([{ ...choir, name: 'Singers' }], { ...council, isDryRun: true })).counts,
    ).toMatchObject({
      changed: 1,
      gone: 1,
    });

    expect(await exchange.kept()).toMatchObject([{ name: 'Choir', revision: 1 }, { revision: 1 }]);
  });
});

describe('what the team knows', () => {
  test('outlives a changed row, and the change is kept', async () => {
    await bring([choir]);
    const [held] = (await exchange.store.query('activities', { partition: 'brimbank' })).found;
    if (!held) throw new Error('not kept');
    const by = { personId: 'a', name: 'Ana' };
    const vetting = { status: 'trusted' as const, by, at: '2026-11-24T00:00:00.000Z', checks: [] };
    const ours = {
      vetting,
      tags: ['music'],
      edits: { url: 'https://example.org' },
      whatToExpect: { size: 'Ten' },
    };
    await exchange.store.replace('activities', held, { ...held.document, ...ours });

    await bring([{ ...choir, name: 'Singers', url: 'https://example.org/old' }]);
    expect(await exchange.kept()).toMatchObject([
      {
        ...ours,
        name: 'Singers',
        url: 'https://example.org',
        sourceName: 'Council',
        changes: [
          { what: 'imported' },
          {
            what: 'imported',
            fields: [{ field: 'name', previous: 'Choir', next: 'Singers' }, { field: 'url' }],
          },
        ],
      },
    ]);
  });

  test('a service that comes at its places one file after the other has all of them', async () => {
    const at = (place: string) => ({ id: place, location: { id: `l-${place}`, name: place }, service: shed });
    await bring([at('hall')]);
    await bring([at('park')]);

    expect((await bring([at('hall')])).counts).toMatchObject({ unchanged: 1 });
    expect((await named('shed'))?.locations.map(({ name }) => name)).toEqual(['hall', 'park']);
  });

  test('a page of the list after the full record takes nothing away', async () => {
    const examples = join(__dirname, '../../../data/hsds');
    await exchange.bring(join(examples, 'service_full.json'));
    const [full] = await exchange.kept();
    const { counts, notes } = await exchange.bring(join(examples, 'service_list.json'));

    expect(counts).toMatchObject({ unchanged: 1 });
    expect(notes.join()).toContain('this file does not give its phone numbers, times');
    expect(await exchange.kept()).toEqual([full]);
    await exchange.bring(join(examples, 'organization_full.json'));
    expect((await exchange.kept())[0]?.phones).toEqual(full?.phones);
  });
});

function nestedBy(depth: number): unknown {
  return depth === 0 ? 1 : [nestedBy(depth - 1)];
}
