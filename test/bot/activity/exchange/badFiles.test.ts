import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { openExchange } from './exchanging';

const services = 'id,name,status\nchoir,Choir,active\n';
const map = { sourceName: 'Council', columns: { name: 'Title', 'address.city': 'Town' } };
let exchange: ReturnType<typeof openExchange>;

beforeEach(() => {
  exchange = openExchange();
});
afterEach(() => exchange.close());

/** A package of these files, with what describes it. */
function pack(files: Record<string, string>, more: object = {}): string {
  mkdirSync(join(exchange.folder, 'pack'), { recursive: true });
  const resources = Object.keys(files).map((path) => ({ path }));
  exchange.put('pack/datapackage.json', { resources, ...more });
  for (const [name, text] of Object.entries(files)) exchange.put(`pack/${name}`, text);
  return join(exchange.folder, 'pack');
}
const refused = async (path: string, by?: typeof map) => {
  const error: Error = await exchange.bring(path, {}, by).then(
    () => new Error('It was taken.'),
    (fault) => fault,
  );
  expect(await exchange.kept()).toEqual([]);
  expect((await exchange.store.query('audit', { partition: 'brimbank' })).found).toEqual([]);
  return error.message;
};

describe('a file that is not what it says is refused before anything is written', () => {
  test.each<[string, string, string | Uint8Array, string]>([
    ['text', 'a.json', 'Dear all', 'The file a.json is not JSON.'],
    ['a web page', 'a.json', '<!doctype html>', 'The file a.json is not JSON.'],
    ['nothing', 'a.json', '', 'The file a.json is empty.'],
    [
      'cut short',
      'a.json',
      '[{"id":"a","name":"A","status":"active"},{"id":',
      'The file a.json is not whole JSON',
    ],
    ['cut short between rows', 'a.json', '{"contents":[{"id":"a"}', 'The file a.json is not whole JSON'],
    ['spoilt in a late row', 'a.json', '[{"id":"a","name":"A","status":"active"},{id:2}]', 'not whole JSON'],
    ['two values', 'a.json', '{"id":"a"} {"id":"b"}', 'not whole JSON'],
    ['a zip', 'a.csv', Buffer.from('504b030414000600', 'hex'), 'a zip file or an Excel workbook'],
    ['an old workbook', 'a.csv', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'an old Excel workbook'],
    ['a PDF', 'a.json', '%PDF-1.7', 'a PDF'],
    ['binary', 'a.csv', Buffer.from([65, 0, 66]), 'The file a.csv is not text.'],
  ])('%s', async (_, name, content, why) => {
    expect(await refused(exchange.put(name, content))).toContain(why);
  });

  test.each([
    ['a table without a map', 'Title,Town\nChoir,Sunshine\n', undefined, 'It has: Title, Town.'],
    ['other columns than the map says', 'Name,Town\nChoir,Sunshine\n', map, 'the column "Title"'],
    ['a heading alone', 'Title,Town\n', map, 'has a heading and no rows'],
    ['cut short in a cell', 'Title,Town\nChoir,Sunshine\nShed,"Deer', map, 'it ends within a cell'],
  ])('%s', async (_, text, by, why) => {
    expect(await refused(exchange.put('a.csv', text), by)).toContain(why);
  });

  test('a package without services, or whose services have other columns', async () => {
    expect(await refused(pack({ 'phones.csv': 'id,number\np,1\n' }))).toContain(
      'There is no table of services',
    );
    expect(await refused(pack({ 'services.csv': 'id,name,status\n' }))).toContain(
      'There is no service in pack',
    );
    expect(await refused(pack({ 'services.csv': 'a,b\n1,2\n' }))).toContain('no column "id", "name"');
    expect(await refused(exchange.folder)).toContain('There is no datapackage.json');
    exchange.put('datapackage.json', '[]');
    expect(await refused(exchange.folder)).toContain('does not describe a package');
  });

  test('one that is hardly what was meant', async () => {
    const folder = pack({ 'services.csv': services });
    expect(await refused(join(folder, 'services.csv'))).toContain(
      'Name the folder with its datapackage.json',
    );
    expect(await refused(exchange.put('a.json', []), map)).toContain('--map is for a table');
    expect(await refused(exchange.put('a.txt', 'Title,Town\n'))).toContain('say with --map FILE');
  });

  test('a table outside of its package is not read', async () => {
    const outside = exchange.put('services.csv', services);
    const folder = pack({ 'phones.csv': 'id\n' }, { resources: [{ path: '../services.csv' }] });
    expect(await refused(folder)).toContain('There is no table of services');
    symlinkSync(outside, join(folder, 'services.csv'));
    exchange.put('pack/datapackage.json', { resources: [{ path: 'services.csv' }] });
    expect(await refused(folder)).toContain('There is no table of services');
  });
});

describe('a bad row is reported and stops nothing else', () => {
  test('in JSON, by its number', async () => {
    const deep = `{"id":"deep","name":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const path = exchange.put(
      'a.json',
      `[${deep}, 7, {"id":"a/b","name":"A","status":"active"},
      {"id":"choir","name":"Choir","status":"active"}, {"id":"choir","name":"Again","status":"active"},
      {"id":"${'x'.repeat(300)}","name":"Long","status":"active"}, {"id":"big","name":"${'x'.repeat(3_000_000)}"}]`,
    );
    const { leftOut, taken } = await exchange.bring(path);

    expect(taken).toMatchObject([{ id: 'choir', name: 'Choir' }]);
    expect(leftOut.map(({ where, why }) => `${where}: ${why}`)).toEqual([
      'number 1: It is nested too deeply.',
      'number 7: It is larger than 2 MB.',
      'number 2: It is not a service.',
      'number 3: Its id cannot be kept: it is too long, or holds a sign such as / ? or #.',
      'number 5: Its id came before in this file, and the first was taken.',
      'number 6: Its id cannot be kept: it is too long, or holds a sign such as / ? or #.',
    ]);
  });

  test('in a table, by its line', async () => {
    const text = 'Title,Town\n"Two\nlines",Sunshine\nShed,x,y\n,Deer Park\nBad "quote",x\nChoir,Sunshine\n';
    const { leftOut, taken } = await exchange.bring(exchange.put('a.csv', text), {}, map);

    expect(taken.map(({ name }) => name)).toEqual(['Two lines', 'Choir']);
    expect(leftOut.map(({ where, why }) => `${where}: ${why}`)).toEqual([
      'line 4: It has 3 cells, and the heading has 2.',
      'line 6: Its quotes do not match, or it is too long.',
      'line 5: Its id is missing or cannot be read.',
    ]);
  });

  test('in a package, by its file and line', async () => {
    const folder = pack({
      'services.csv': `${services}shed,,,x\n`,
      'phones.csv': 'id,service_id,number\np,choir,1\nq,,,x\n',
    });

    expect((await exchange.bring(folder)).leftOut.map(({ where }) => where)).toEqual([
      'services.csv, line 3',
      'phones.csv, line 3',
    ]);
    expect(await exchange.kept()).toMatchObject([{ phones: [{ number: '1' }] }]);
  });
});

describe('a file may be saved in many ways', () => {
  test.each([
    ['with a byte order mark and CRLF', '\uFEFFTitle,Town\r\nCafé,Sunshine\r\n'],
    ['with semicolons', 'Title;Town\nCafé;Sunshine\n'],
    ['with tabs', 'Title\tTown\nCafé\tSunshine\n'],
    ['as Windows text', Buffer.from('Title,Town\nCafé,Sunshine\n', 'latin1')],
    ['as UTF-16', Buffer.from('\uFEFFTitle,Town\nCafé,Sunshine\n', 'utf16le')],
    ['with old line ends', 'Title,Town\rCafé,Sunshine\r'],
  ])('%s', async (_, content) => {
    await exchange.bring(exchange.put('a.csv', content), {}, map);

    expect(await exchange.kept()).toMatchObject([{ name: 'Café', locations: [{ city: 'Sunshine' }] }]);
  });

  test('a key such as __proto__ is a key like any other', async () => {
    const path = exchange.put(
      'a.json',
      '[{"id":"a","name":"A","__proto__":{"status":"active","polluted":1}}]',
    );
    const { leftOut } = await exchange.bring(path);

    expect(leftOut).toMatchObject([{ why: 'Its status is missing or cannot be read.' }]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    const columns = 'Title,Town,__proto__,constructor\nChoir,Sunshine,x,y\n';
    expect((await exchange.bring(exchange.put('a.csv', columns), {}, map)).taken).toHaveLength(1);
  });
});
