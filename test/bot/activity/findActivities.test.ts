import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findActivities } from '../../../bot/activity/findActivities';
import { importActivities } from '../../../bot/activity/importActivities';
import { seedActivities } from '../../../sandbox/seedActivities';
import { openSqlite } from '../../../store/openSqlite';

const file = join(mkdtempSync(join(tmpdir(), 'find-')), 'store.db');
const store = openSqlite(file);
let nonces = 0;
const services = { store, now: () => '2026-11-24T00:00:00.000Z', newNonce: () => `n${++nonces}` };
const find = (words: string, localIds = ['brimbank']) => findActivities(services, localIds, words);
const names = async (words: string, localIds?: string[]) =>
  (await find(words, localIds)).shown.map(({ name }) => name);

beforeAll(() => seedActivities(services));
afterAll(() => store.close());

describe('looking for an activity', () => {
  test.each([
    ['a word of its name', 'choir', 'Big Tin Choir'],
    ['the beginning of a word', 'garden', 'Creekside Garden Mornings'],
    ['a slip of the finger', 'carpentrry', "Blue Wren Makers' Shed"],
    ['a tag', 'volunteering', 'Give an Hour'],
    ['who runs it', 'Two Creeks', 'Sunshine Amblers'],
    ['its suburb', 'Cairnlea', 'Red Gum Yarning Circle'],
    ['a language', 'Dinka', 'Many Kitchens'],
    ['what helps people come', 'hearing loop', 'Big Tin Choir'],
    ['a tag with a sign in it', 'lgbtiqa+', 'Rainbow Tram'],
    ['words among common ones', 'is there a group for carers near me', "Carers' Breather"],
    ['an alternate name', 'community shed', "Blue Wren Makers' Shed"],
  ])('finds it first by %s: %s', async (_, words, name) => {
    expect((await names(words))[0]).toBe(name);
  });

  test('offers what has all of the words, when something has', async () => {
    expect(await names('walk nature')).toEqual(['Sunshine Amblers']);
  });

  test('offers what has some of the words, when nothing has all', async () => {
    expect(await names('choir zeppelin')).toEqual(['Big Tin Choir']);
  });

  test.each(['', '  ', 'activities for people', '???'])(
    '"%s" shows the first five by name',
    async (words) => {
      const found = await find(words);

      expect(found.total).toBe(14);
      expect(found.shown.map(({ name }) => name)).toEqual([
        'Big Tin Choir',
        "Blue Wren Makers' Shed",
        "Carers' Breather",
        'Chair Dance',
        'Chat over a Cuppa',
      ]);
    },
  );

  test('does not offer what is not active', async () => {
    expect(await names('film')).not.toContain('Evening Film Circle');
    expect(await names('cards cake', ['benalla-wangaratta-mansfield'])).not.toContain('Cards and Cake');
  });

  test('says which words find something when these find nothing', async () => {
    const found = await find('zeppelin');

    expect(found).toMatchObject({ shown: [], total: 0 });
    expect(found.tryInstead[0]).toBe('Conversation');
    expect(found.tryInstead).toHaveLength(6);
    for (const word of found.tryInstead) expect(await names(word)).not.toEqual([]);
  });

  test('an empty directory has nothing to try', async () => {
    expect(await find('choir', ['latrobe'])).toEqual({ shown: [], total: 0, tryInstead: [] });
  });

  test('looks only where it is told to, and at two Locals for who works at two', async () => {
    expect(await names('choir', ['benalla-wangaratta-mansfield'])).toEqual(['Kelpie Hall Choir']);
    expect((await names('choir', ['brimbank', 'benalla-wangaratta-mansfield'])).sort()).toEqual([
      'Big Tin Choir',
      'Kelpie Hall Choir',
    ]);
    expect(await names('choir', [])).toEqual([]);
  });

  test('shows at once what another process imported', async () => {
    const other = openSqlite(file);
    const chess = { id: 'chess', name: 'Knights of St Albans', status: 'active', description: 'Chess' };
    await importActivities({ ...services, store: other }, 'whittlesea', chess, 'bot');
    await other.close();

    expect(await names('chess', ['whittlesea'])).toEqual(['Knights of St Albans']);
  });

  test('looks at all of a large directory', async () => {
    const many = Array.from({ length: 450 }, (_, at) => ({
      id: `m${at}`,
      name: `Meeting ${at}`,
      status: 'active',
    }));
    await importActivities(services, 'geelong-queenscliffe', many, 'bot');

    expect((await find('meeting', ['geelong-queenscliffe'])).total).toBe(450);
    expect(await names('449', ['geelong-queenscliffe'])).toEqual(['Meeting 449']);
  });
});
