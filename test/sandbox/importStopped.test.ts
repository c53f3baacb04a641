import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stopped-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each(['SIGINT', 'SIGTERM'] as const)(
  'an import that is stopped by %s leaves no rows behind',
  async (signal) => {
    const temporary = join(folder, 'tmp');
    mkdirSync(temporary);
    const many = Array.from({ length: 40_000 }, (_, at) => ({
      id: `c${at}`,
      name: 'Choir',
      status: 'active',
    }));
    writeFileSync(join(folder, 'many.json'), JSON.stringify(many));
    const env = { ...process.env, TMPDIR: temporary, DATA_DIR: join(folder, 'data'), INIT_CWD: folder };
    const running = spawn('node', ['sandbox/import.mjs', 'many.json', '--local', 'brimbank', '--dry-run'], {
      cwd: root,
      env,
    });
    await once(running.stderr, 'data');
    expect(readdirSync(temporary).filter((name) => name.startsWith('import-'))).toHaveLength(1);
    running.kill(signal);
    const [code, by] = await once(running, 'exit');

    expect({ code, by }).toEqual({ code: null, by: signal });
    expect(readdirSync(temporary).filter((name) => name.startsWith('import-'))).toEqual([]);
  },
  60_000,
);
