import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseFile } from '../../sandbox/dataDir';
import { importFile } from '../../sandbox/exchange/importFile';
import { openSqlite } from '../../store/openSqlite';

const choir = { id: 'choir', name: 'Choir', status: 'active', licenses: 'none' };
let folder: string;
let steps: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  steps = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

async function run(...args: string[]) {
  const said: string[] = [];
  const faults: string[] = [];
  const output = {
    log: (text: string) => said.push(text),
    error: (text: string) => faults.push(text),
    progress: (text: string) => steps.push(text),
  };
  const into = args.includes('--local') || args.length === 0 ? args : [...args, '--local', 'brimbank'];
  const code = await importFile(into, { DATA_DIR: join(folder, 'data'), INIT_CWD: folder }, output);
  return { code, said: said.join('\n'), faults: faults.join('\n') };
}

describe('npm run import', () => {
  test('says what it took, what it left out and why', async () => {
    const file = put('choir.json', { total_items: 3, contents: [choir, { id: 'x', name: 'Shed' }] });

    expect(await run(file)).toEqual({
      code: 0,
      said: [
        'Brimbank: took 1 of 2 (1 new, 0 changed, 0 unchanged).',
        'Took:',
        '  Choir (new)',
        'Left out:',
        '  Shed (id x, number 2): Its status is missing or cannot be read.',
        'To know:',
        '  This is one page of several, with 2 of 3. Import the other pages too.',
      ].join('\n'),
      faults: '',
    });
  });

  test('a running bot shows it at once', async () => {
    const running = openSqlite(databaseFile(join(folder, 'data')));
    const found = async () => (await running.query('activities', { partition: 'brimbank' })).found;
    expect(await found()).toEqual([]);

    await run(put('choir.json', choir));

    expect(await found()).toMatchObject([{ document: { name: 'Choir', source: choir } }]);
    await running.close();
  });

  test('the second time nothing changes', async () => {
    const file = put('choir.json', choir);
    await run(file);

    expect((await run(file)).said).toContain('took 1 of 1 (0 new, 0 changed, 1 unchanged)');
  });

  test('another Local can be named, and only one there is', async () => {
    const file = put('choir.json', choir);

    expect((await run(file, '--local', 'latrobe')).said).toContain('Latrobe: took 1 of 1');
    expect(await run(file, '--local', 'atlantis')).toEqual({
      code: 1,
      said: '',
      faults:
        'There is no Local "atlantis". There are: frankston, latrobe, benalla-wangaratta-mansfield, geelong-queenscliffe, brimbank, whittlesea.',
    });
  });

  test('a file is looked for where the command was called, and may begin with a byte order mark', async () => {
    put('choir.json', `\uFEFF${JSON.stringify(choir)}`);

    expect((await run('choir.json')).code).toBe(0);
  });

  test('a long list is cut', async () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ ...choir, id: `c${at}` }));

    expect((await run(put('many.json', many))).said).toContain('  and 20 more');
  });

  test('a dry run says what would happen and writes nothing', async () => {
    const file = put('choir.json', choir);

    expect((await run(file, '--dry-run')).said).toContain(
      'would take 1 of 1 (1 new, 0 changed, 0 unchanged)',
    );
    expect(existsSync(join(folder, 'data'))).toBe(false);
    expect((await run(file)).said).toContain('took 1 of 1 (1 new, 0 changed, 0 unchanged)');
  });

  test('a copy declared complete says what has gone, and needs to say of what', async () => {
    const both = put('both.json', [choir, { ...choir, id: 'shed', name: 'Shed' }]);
    const one = put('one.json', [choir]);
    await run(both, '--source', 'Council');

    expect((await run(one, '--complete')).faults).toBe(
      'Say with --source NAME of which source this is a copy.',
    );
    expect((await run(one, '--complete', '--source', 'Council')).said).toContain(
      'No longer in their source:\n  Shed',
    );
  });

  test('a long file says how far it is', async () => {
    const many = Array.from({ length: 4001 }, (_, at) => ({ ...choir, id: `c${at}` }));
    await run(put('many.json', many), '--dry-run');

    expect(steps).toEqual([
      'Read 2,000 rows.',
      'Read 4,000 rows.',
      'Compared 2,000 of 4,001 services.',
      'Compared 4,000 of 4,001 services.',
    ]);
  });

  test("a council's own table comes in through its map", async () => {
    const table = put('council.csv', 'Title;Town;When\nChoir;Sunshine;Tuesdays 10am-12pm\n');
    const map = { sourceName: 'Example Council', columns: { name: 'Title', 'address.city': 'Town' } };

    expect((await run(table, '--map', put('map.json', map))).said).toContain('took 1 of 1');
    expect((await run(table)).faults).toContain('It has: Title, Town, When.');
    expect((await run(table, '--map', put('other.json', { columns: {} }))).faults).toContain('is not a map');
  });

  test('an id of another source is left alone, unless the source was called so', async () => {
    const file = put('choir.json', choir);
    await run(file);

    expect((await run(file, '--source', 'Council')).faults).toContain(
      '  Choir (id choir): This id belongs to choir.json here.',
    );
    expect((await run(file, '--source', 'Council', '--was', 'choir.json')).said).toContain('1 changed');
    expect((await run(file, '--source', 'Council')).said).toContain('1 unchanged');
  });

  test('what a file says cannot steer the console', async () => {
    const { said } = await run(put('choir.json', { ...choir, name: 'Ch\u001b[2Joir' }));

    expect(said).toContain('Ch [2Joir');
    expect(said.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect((await run(put('t.csv', 'Ti\u001btle,Town\n'))).faults).not.toMatch(/\p{Cc}/u);
  });

  test('a fault is one plain sentence', async () => {
    const sentence = async (...args: string[]) => {
      const { code, said, faults } = await run(...args);
      expect({ code, said }).toEqual({ code: 1, said: '' });
      return faults.replaceAll(`${folder}/`, '');
    };

    expect(await sentence()).toMatch(
      /^Say which file to import, and into which Local: npm run import -- FILE /,
    );
    expect(await sentence('choir.json', '--local', '')).toBe(await sentence());
    expect(await sentence('choir.json', '--locl', 'latrobe')).toBe(await sentence());
    expect(await sentence('gone.json')).toBe('The file gone.json is not there, or cannot be read.');
    expect(await sentence(put('notes.txt', 'Dear all'))).toBe(
      'The file notes.txt is not JSON. For a table, say with --map FILE which column is which.',
    );
    expect(await sentence(put('hello.json', { hello: 'there' }))).toContain(
      'There is nothing in hello.json that we can read as a service.',
    );
    expect(await sentence(put('empty.json', []))).toContain('There is nothing in empty.json');
  });
});
