import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importActivities } from '../../../../bot/activity/exchange/importActivities';
import { openSqlite } from '../../../../store/openSqlite';
import type { Store } from '../../../../store/store';

const choir = { id: 'choir', name: 'Choir', status: 'active', phones: [{ number: '"03 7010 0101"' }] };
let store: Store;
let folder: string;
let nonces = 0;
const bring = (json: unknown, at = '2026-11-24T00:00:00.000Z', localId = 'brimbank', into = store) =>
  importActivities({ store: into, now: () => at, newNonce: () => `n${++nonces}` }, localId, json, 'bot');
const kept = async (localId = 'brimbank') =>
  (await store.query('activities', { partition: localId })).found.map((held) => held.document);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  store = openSqlite(join(folder, 'store.db'));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('importing activities', () => {
  test('keeps each service with its source whole', async () => {
    const report = await bring([choir, { id: 'x', name: 'Shed' }]);

    expect(report).toMatchObject({
      taken: [{ id: 'choir', name: 'Choir', kept: 'new' }],
      leftOut: [
        { id: 'x', name: 'Shed', why: 'Its status is missing or cannot be read.', where: 'number 2' },
      ],
      notes: [],
    });
    expect(await kept()).toMatchObject([
      { id: 'choir', phones: [{ number: '03 7010 0101' }], source: choir },
    ]);
  });

  test('the same file once more changes nothing', async () => {
    await bring([choir]);
    const { token } = await store.changes('activities');
    const again = await bring([choir], '2026-12-01T00:00:00.000Z');

    expect(again.taken).toEqual([{ id: 'choir', name: 'Choir', kept: 'unchanged' }]);
    expect((await store.changes('activities', token)).documents).toEqual([]);
  });

  test('a shallower copy never takes away what a fuller one said', async () => {
    await bring([choir]);
    const { phones, ...shorter } = choir;
    const report = await bring([{ ...shorter, description: 'Singing' }]);

    expect(report.taken).toEqual([{ id: 'choir', name: 'Choir', kept: 'changed' }]);
    expect(report.notes).toEqual([
      '"Choir": this file does not give its phone numbers. What we had is kept.',
    ]);
    expect(await kept()).toMatchObject([{ description: 'Singing', phones: [{ number: '03 7010 0101' }] }]);
  });

  test('two Locals may hold the same service, each its own', async () => {
    await bring([choir]);
    await bring([{ ...choir, name: 'Another choir' }], undefined, 'latrobe');

    expect(await kept()).toMatchObject([{ name: 'Choir' }]);
    expect(await kept('latrobe')).toMatchObject([{ name: 'Another choir' }]);
  });

  test('two imports at once leave the activity whole', async () => {
    const newer = { ...choir, description: 'Singing' };
    await Promise.all([bring([choir]), bring([newer]), bring([choir]), bring([newer])]);

    expect(await kept()).toHaveLength(1);
  });

  test('reads again when another has replaced the activity in between', async () => {
    await bring([choir]);
    let overtaken = false;
    const racing: Store = {
      ...store,
      replace: async (container, held, next) => {
        if (!overtaken) await bring([{ ...choir, description: 'Theirs' }]);
        overtaken = true;
        return store.replace(container, held, next);
      },
    };
    const report = await bring([{ ...choir, description: 'Ours' }], undefined, 'brimbank', racing);

    expect(report.taken).toMatchObject([{ kept: 'changed' }]);
    expect(await kept()).toMatchObject([{ description: 'Ours' }]);
  });

  test('leaves out what is too large and takes the rest', async () => {
    const report = await bring([{ ...choir, id: 'big', licenses: 'x'.repeat(2_200_000) }, choir]);

    expect(report.leftOut).toEqual([
      { id: 'big', name: 'Choir', why: 'It is larger than 2 MB.', where: 'number 1' },
    ]);
    expect(report.taken).toMatchObject([{ id: 'choir' }]);
  });

  test('leaves one audit entry that names nothing but ids', async () => {
    await bring([choir]);

    const { found } = await store.query('audit', { partition: 'brimbank' });
    expect(found.map((held) => held.document)).toEqual([
      {
        id: expect.stringMatching(/^activities\.import-n\d+$/),
        subjectId: 'brimbank',
        at: '2026-11-24T00:00:00.000Z',
        by: 'bot',
        as: 'job',
        verb: 'activities.import',
        kind: 'write',
        surface: 'job',
        allowed: true,
      },
    ]);
  });

  test('writes nothing for a file without services', async () => {
    await bring({ hello: 'there' });

    expect((await store.query('audit', { partition: 'brimbank' })).found).toEqual([]);
  });
});
