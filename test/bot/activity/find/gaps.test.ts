import { recordGap } from '../../../../bot/activity/find/recordGap';
import { nothingWanted, type Wanted } from '../../../../domain/activity/search/wanted';
import { sixLocals } from '../../../../domain/sixLocals';
import { faultyStore } from '../../../support/faultyStore';
import { directoryOver, openFile, putAll, readActivity } from './demoDirectory';

const store = openFile();
const faults: string[] = [];
const log = { info: () => undefined, fault: (message: string) => void faults.push(message) };
let at = '2026-11-24T00:00:00.000Z';
const { directory } = directoryOver(store);
const services = { store, now: () => at, log, locals: sixLocals, directory };
const north = 'benalla-wangaratta-mansfield';
const gapsOf = async (localId: string) =>
  (await store.query('gaps', { partition: localId })).found.map(({ document }) => document);

afterAll(() => store.close());

describe('what was looked for and not found', () => {
  const wanted: Wanted = {
    ...nothingWanted,
    words: ['zeppelin', 'cousin'],
    interests: ['gardening'],
    access: ['stepFree'],
    days: ['TH'],
    cost: 'free',
    where: 'online',
    area: 'town:wangaratta',
  };

  test('is kept as terms and a place, at the Local that the place belongs to, and without a word', async () => {
    await recordGap(services, ['brimbank', north], wanted);
    const [gap] = await gapsOf(north);

    expect(gap).toMatchObject({
      localId: north,
      terms: ['cost:free', 'day:TH', 'gardening', 'stepFree', 'where:online'],
      area: 'lga:wangaratta',
      days: ['2026-11-24'],
      status: 'open',
    });
    expect(JSON.stringify(gap)).not.toMatch(/zeppelin|cousin/);
    expect(await gapsOf('brimbank')).toEqual([]);
  });

  test('counts once a day, by the date of the Local', async () => {
    await recordGap(services, [north], wanted);
    at = '2026-11-24T13:30:00.000Z';
    await Promise.all([recordGap(services, [north], wanted), recordGap(services, [north], wanted)]);

    expect((await gapsOf(north)).map(({ days }) => days)).toEqual([['2026-11-24', '2026-11-25']]);
  });

  test('is open again when it was filled and is missed once more', async () => {
    const [gap] = await gapsOf(north);
    const held = gap && (await store.read('gaps', north, gap.id));
    if (held) await store.replace('gaps', held, { ...held.document, status: 'filled' });
    await recordGap(services, [north], wanted);

    expect(await gapsOf(north)).toMatchObject([{ status: 'open' }]);
  });

  test('a kind of an interest counts for the whole of it; without a place each Local has the gap', async () => {
    await recordGap(services, ['latrobe', 'whittlesea'], { ...nothingWanted, words: ['chess'] });

    expect(await gapsOf('latrobe')).toMatchObject([{ terms: ['games'] }]);
    expect(await gapsOf('whittlesea')).toMatchObject([{ terms: ['games'] }]);
  });

  test('nothing asked for is no gap', async () => {
    await recordGap(services, ['frankston'], nothingWanted);

    expect(await gapsOf('frankston')).toEqual([]);
  });

  test('a store that is down spoils no answer', async () => {
    const down = { ...services, store: faultyStore(() => 'down')(store) };
    await recordGap(down, ['frankston'], wanted);

    expect(faults).toEqual(['gap not kept']);
  });
});

describe('no false gaps', () => {
  const wishes: [says: string, localId: string, wanted: Partial<Wanted>, terms: string[][]][] = [
    ['words alone', 'frankston', { words: ['zeppelin'] }, []],
    ['a place alone', 'frankston', { area: 'town:frankston' }, []],
    [
      'a date as its weekday',
      'frankston',
      { interests: ['film'], from: '2026-11-25', to: '2026-11-25' },
      [['day:WE', 'film']],
    ],
    [
      'a week without days',
      'geelong-queenscliffe',
      { interests: ['film'], from: '2026-11-24', to: '2026-11-30' },
      [['film']],
    ],
  ];

  test.each(wishes)('%s', async (_says, localId, wish, terms) => {
    await recordGap(services, [localId], { ...nothingWanted, ...wish });

    expect((await gapsOf(localId)).map((gap) => gap.terms)).toEqual(terms);
  });

  test('where the terms without the words find something', async () => {
    const source = {
      id: 'd',
      name: 'Drama',
      status: 'active',
      attributes: [{ taxonomy_term: { name: 'Dance' } }],
    };
    await putAll(store, [readActivity('whittlesea', source)]);
    const before = await gapsOf('whittlesea');
    await recordGap(services, ['whittlesea'], {
      ...nothingWanted,
      interests: ['dance'],
      words: ['zeppelin'],
    });

    expect(await gapsOf('whittlesea')).toEqual(before);
  });
});
