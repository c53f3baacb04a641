import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseFile } from '../../sandbox/dataDir';
import { exportFile } from '../../sandbox/exchange/exportFile';
import { importFile } from '../../sandbox/exchange/importFile';
import { openSqlite } from '../../store/openSqlite';

const choir = { id: 'choir', name: 'Choir', status: 'active', licenses: 'none' };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(deed: typeof exportFile, ...args: string[]) {
  const said: string[] = [];
  const output = { log: (text: string) => said.push(text), error: (text: string) => said.push(text) };
  const code = await deed(args, { DATA_DIR: join(folder, 'data'), INIT_CWD: folder }, output);
  return { code, said: said.join('\n') };
}

async function broughtIn() {
  writeFileSync(join(folder, 'choir.json'), JSON.stringify(choir));
  await run(importFile, 'choir.json', '--local', 'brimbank');
}

describe('npm run export', () => {
  test('writes the directory of a Local as HSDS JSON', async () => {
    await broughtIn();

    expect(await run(exportFile, '--local', 'brimbank', '--to', 'out')).toEqual({
      code: 0,
      said: 'Brimbank: wrote 1 activity to out.',
    });
    const page = JSON.parse(readFileSync(join(folder, 'out', 'services.json'), 'utf8'));
    expect(page).toMatchObject({ total_items: 1, last_page: true, contents: [choir] });
  });

  test('writes it as tables of HSDS, and anew the second time', async () => {
    await broughtIn();
    const export_ = () => run(exportFile, '--local', 'brimbank', '--to', 'out', '--format', 'csv');
    await export_();
    await export_();

    expect(readdirSync(join(folder, 'out'))).toHaveLength(22);
    expect(readFileSync(join(folder, 'out', 'services.csv'), 'utf8').split('\n')).toHaveLength(3);
  });

  test('says how many it left out, for the team does not suggest them', async () => {
    await broughtIn();
    const store = openSqlite(databaseFile(join(folder, 'data')));
    const held = await store.read('activities', 'brimbank', 'choir');
    if (!held) throw new Error('not kept');
    const by = { personId: 'a', name: 'Ana' };
    const vetting = { status: 'doNotSuggest' as const, by, at: '2026-11-24T00:00:00.000Z', checks: [] };
    await store.replace('activities', held, { ...held.document, vetting });
    await store.close();

    expect((await run(exportFile, '--local', 'brimbank', '--to', 'out')).said).toBe(
      'Brimbank: wrote 0 activities to out.\nLeft out, for it is not to be suggested: 1. With --all it goes out too.',
    );
    expect((await run(exportFile, '--local', 'brimbank', '--to', 'out', '--all')).said).toBe(
      'Brimbank: wrote 1 activity to out.',
    );
  });

  test('says what is missing', async () => {
    const usage = 'Say what to export, and where to:';

    expect(await run(exportFile, '--local', 'brimbank')).toMatchObject({ code: 1 });
    expect((await run(exportFile, '--to', 'x', '--format', 'pdf', '--local', 'y')).said).toContain(usage);
    expect((await run(exportFile, '--local', 'brimbank', '--to', 'out')).said).toContain(
      'no directory here yet',
    );
    await broughtIn();
    expect((await run(exportFile, '--local', 'brimbank', '--to', 'choir.json')).said).toBe(
      'choir.json is a file. Name a folder.',
    );
    expect((await run(exportFile, '--local', 'atlantis', '--to', 'out')).said).toContain('There is no Local');
  });
});
