import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportFile } from '../../sandbox/exchange/exportFile';
import { importFile } from '../../sandbox/exchange/importFile';

const choir = { id: 'choir', name: 'Choir', status: 'active', licenses: 'none' };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'));
});

async function run(deed: typeof exportFile, ...args: string[]) {
  const said: string[] = [];
  const output = { log: (text: string) => said.push(text), error: (text: string) => said.push(text) };
  const code = await deed(args, { DATA_DIR: join(folder, 'data'), INIT_CWD: folder }, output);
  return { code, said: said.join('\n') };
}

async function broughtIn() {
  writeFileSync(join(folder, 'choir.json'), JSON.stringify(choir));
  await run(importFile, 'choir.json');
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

  test('says what is missing', async () => {
    const usage = 'Say what to export, and where to:';

    expect(await run(exportFile, '--local', 'brimbank')).toMatchObject({ code: 1 });
    expect((await run(exportFile, '--to', 'x', '--format', 'pdf', '--local', 'y')).said).toContain(usage);
    expect((await run(exportFile, '--local', 'brimbank', '--to', 'out')).said).toContain(
      'no directory here yet',
    );
    await broughtIn();
    expect((await run(exportFile, '--local', 'atlantis', '--to', 'out')).said).toContain('There is no Local');
  });
});
