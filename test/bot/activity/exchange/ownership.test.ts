import { openExchange } from './exchanging';

const row = { id: '1', name: 'Choir', status: 'active' };
let exchange: ReturnType<typeof openExchange>;

beforeEach(() => {
  exchange = openExchange();
});
afterEach(() => exchange.close());

describe('two sources that both have a 1', () => {
  test('as council tables are two activities', async () => {
    const columns = { id: 'No', name: 'Title' };
    const bring = (sourceName: string, text: string) =>
      exchange.bring(exchange.put('a.csv', text), { sourceName }, { sourceName, columns });
    await bring('Here', 'No,Title\n1,Choir\n');
    await bring('There', 'No,Title\n1,Shed\n');

    const names = (await exchange.kept()).map(({ name, sourceName }) => `${name} of ${sourceName}`);
    expect(names.sort()).toEqual(['Choir of Here', 'Shed of There']);
    expect((await bring('Here', 'No,Title\n1,Singers\n')).counts).toMatchObject({ changed: 1 });
  });

  test('as HSDS the second is left out, and a dry run says so', async () => {
    const bring = (name: string, asWhat: object) =>
      exchange.bring(exchange.put('a.json', [{ ...row, name }]), asWhat);
    await bring('Choir', { sourceName: 'Here' });

    for (const isDryRun of [true, false])
      expect((await bring('Shed', { sourceName: 'There', isDryRun })).leftOut).toEqual([
        { id: '1', name: 'Shed', why: 'This id belongs to Here here.', where: 'number 1' },
      ]);
    expect(await exchange.kept()).toMatchObject([{ name: 'Choir', sourceName: 'Here', revision: 1 }]);
    expect((await bring('Singers', {})).counts).toMatchObject({ changed: 1 });
  });

  test('what staff have added belongs to no file', async () => {
    await exchange.bring(exchange.put('a.json', [row]));
    const held = await exchange.store.read('activities', 'brimbank', '1');
    if (!held) throw new Error('not kept');
    const { sourceName, ...added } = held.document;
    const addedBy = { personId: 'a', name: 'Ana' };
    await exchange.store.replace('activities', held, { ...added, addedBy });

    expect(
      (await exchange.bring(exchange.put('a.json', [row]), { sourceName: 'There' })).counts.leftOut,
    ).toBe(1);
  });
});

test('a good row is taken though a bad one of its id came before', async () => {
  const rows = [{ id: '1', name: 'No status' }, row, { ...row, name: 'Again' }];
  const { taken, leftOut } = await exchange.bring(exchange.put('a.json', rows));

  expect(taken).toMatchObject([{ name: 'Choir' }]);
  expect(leftOut.map(({ name }) => name)).toEqual(['No status', 'Again']);
});

describe("a council's rows without ids", () => {
  const columns = {
    name: 'Title',
    'address.city': 'Town',
    'location.name': 'Venue',
    schedules: 'When',
    description: 'About',
  };
  const bring = (text: string) =>
    exchange.bring(
      exchange.put('a.csv', `Title,Town,Venue,When,About\n${text}`),
      {},
      { sourceName: 'Council', columns },
    );

  test('of one name and place are one activity with all its times', async () => {
    const text =
      'Play,Sunshine,Hall,Tuesdays 10am-11am,Babies\nYoga,x,y,,\nPlay,Sunshine,Hall,Thursdays 2pm-3pm,Toddlers\n';
    const { notes, counts } = await bring(text);

    expect(counts).toMatchObject({ new: 2, leftOut: 0 });
    expect(notes).toEqual(['"Play": line 2, line 4 are one activity with all their times.']);
    expect((await exchange.kept()).find(({ name }) => name === 'Play')).toMatchObject({
      description: expect.stringMatching(/Babies.+Toddlers/s),
      schedules: [
        { byday: 'TU', opens_at: '10:00' },
        { byday: 'TH', opens_at: '14:00' },
      ],
      source: { source_row: [{ About: 'Babies' }, { About: 'Toddlers' }] },
    });
    expect((await bring(text)).counts).toMatchObject({ unchanged: 2 });
  });

  test('of one name at two places are two', async () => {
    await bring('Play,Sunshine,Hall,,\nPlay,Sunshine,Park,,\n');

    expect((await exchange.kept()).map(({ locations }) => locations[0]?.name).sort()).toEqual([
      'Hall',
      'Park',
    ]);
  });
});
