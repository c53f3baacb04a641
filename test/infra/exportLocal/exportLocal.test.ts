import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportRequest } from '../../../domain/records/exportRequest';
import { exportLocal } from '../../../infra/exportLocal/exportLocal';
import { openSqlite } from '../../../store/openSqlite';
import type { Store } from '../../../store/store';
import { caseWith } from '../../support/cases';
import { approvedAt, exportDesk, exportId, keepRequest, lead, officer } from '../../support/exports';
import { faultyStore } from '../../support/faultyStore';
import { memoryStore } from '../../support/memoryStore';
import { tenantId } from '../../support/town';

const person = { id: 'r', name: 'R', grants: [] };
let desk: ReturnType<typeof exportDesk>;
let store: Store;
beforeEach(async () => {
  desk = exportDesk();
  store = memoryStore();
});
afterEach(() => desk.end());

const requestNow = async (in_ = store) => (await in_.read('approvals', 'brimbank', exportId))?.document;
const auditNow = async (in_ = store) =>
  (await in_.query('audit', { partition: 'brimbank' })).found.map(({ document }) => document.verb);

test('made once: it says how many and under which sum, the request is used up, and a second run is refused', async () => {
  await keepRequest(store);
  const says = await desk.makes(store);
  const sha256 = createHash('sha256').update(readFileSync(desk.file)).digest('hex');
  expect(says).toContain(`It holds 5 records of Brimbank. Its check sum (SHA-256) is ${sha256}.`);
  expect(await requestNow()).toMatchObject({ state: 'done', made: { at: approvedAt, records: 5, sha256 } });
  expect((await auditNow()).sort()).toEqual(['export.begun', 'export.made']);
  rmSync(desk.file);
  await expect(desk.makes(store)).rejects.toThrow('was made already');
  expect(desk.files()).toEqual(['private.pem']);
});

const notMade: [Partial<ExportRequest>, string][] = [
  [{ state: 'asked' }, 'waits for a second person'],
  [{ state: 'declined' }, 'was declined or withdrawn'],
  [{ state: 'withdrawn' }, 'was declined or withdrawn'],
  [{ approvedBy: lead }, 'was asked for and approved by the same person'],
  [{ until: approvedAt }, 'was approved more than 7 days ago'],
  [{ fingerprint: 'c22f'.repeat(16) }, 'names another key than the one that was approved'],
  [{ askedAt: '2016-01-01T00:00:00.000Z' }, 'was approved by somebody who was let in for it'],
  [{ id: 'EXP-2222' }, 'There is no request EXP-7K3Q.'],
];
test.each(notMade)('%j: not made, and nothing is read', async (more, why) => {
  await keepRequest(store, more);
  await expect(desk.makes(store)).rejects.toThrow(why);
  expect([desk.files(), await auditNow()]).toEqual([['private.pem'], []]);
});

test.each([lead, officer])('it does not hold when %s has lost the role meanwhile', async (id) => {
  await keepRequest(store);
  const held = await store.read('staff', tenantId, id);
  if (!held) throw new Error('nobody');
  const grants = held.document.grants.map((grant) => ({ ...grant, until: approvedAt }));
  await store.replace('staff', held, { ...held.document, grants });
  await expect(desk.makes(store)).rejects.toThrow('one of the two is no longer Lead or privacy officer');
});

test('withdrawn while it was written, it is not there', async () => {
  await keepRequest(store);
  const withdrawing: Store = {
    ...store,
    async query(container, query) {
      const held = container === 'gaps' && (await store.read('approvals', 'brimbank', exportId));
      if (held) await store.replace('approvals', held, { ...held.document, state: 'withdrawn' });
      return store.query(container, query);
    },
  };
  await expect(desk.makes(withdrawing)).rejects.toThrow('was declined or withdrawn');
  expect(desk.files()).toEqual(['private.pem']);
});

test('broken off, no file stays, and it can be made after all', async () => {
  await keepRequest(store);
  const down = faultyStore((_, container) => (container === 'conferences' ? 'down' : undefined));
  await expect(desk.makes(down(store))).rejects.toThrow('down');
  expect([desk.files(), (await requestNow())?.state]).toEqual([['private.pem'], 'approved']);
  writeFileSync(`${desk.file}.part`, 'another run');
  await expect(desk.makes(store)).rejects.toThrow('another run writes it, or one was broken off');
  expect(readFileSync(`${desk.file}.part`, 'utf8')).toBe('another run');
  rmSync(`${desk.file}.part`);
  await desk.makes(store);
  expect(desk.files()).toEqual(['brimbank.lcx', 'private.pem']);
});

test.each([
  [[], {}, 'Say which request, and where to'],
  [['--request', exportId, '--out', 'private.pem'], {}, 'private.pem is there already. Name another file.'],
  [['--request', exportId, '--out', 'new'], { DATA_DIR: 'nowhere' }, 'There is no store in nowhere.'],
  [['--request', exportId, '--out', 'new'], { COSMOS_DATABASE: 'x' }, 'Set COSMOS__accountEndpoint too'],
])('%j: it says what is missing', async (args, env, why) => {
  const said: string[] = [];
  const output = { log: (line: string) => said.push(line), error: (line: string) => said.push(line) };
  expect(await exportLocal(args, { INIT_CWD: desk.folder, ...env }, output)).toBe(1);
  expect(said.join()).toContain(why);
});

test('as an administrator runs them, both commands say in a sentence what they did and what is wrong', async () => {
  const data = join(desk.folder, 'data');
  mkdirSync(data);
  const kept = openSqlite(join(data, 'local-connections.db'));
  const now = Date.now();
  const days = (count: number) => new Date(now + count * 86_400_000).toISOString();
  await keepRequest(kept, { askedAt: days(-1), approvedAt: days(-1), until: days(6) });
  for (const id of [lead, officer]) {
    const held = await kept.read('staff', tenantId, id);
    if (!held) throw new Error('nobody');
    const grants = held.document.grants.map((grant) => ({ ...grant, from: days(-9) }));
    await kept.replace('staff', held, { ...held.document, grants });
  }
  await kept.create('cases', caseWith('closed', 'BRI-2THS', { referrer: person, holder: person }));
  await kept.close();
  const run = (tool: string, ...args: string[]) => {
    const env = { PATH: process.env['PATH'], INIT_CWD: desk.folder, DATA_DIR: 'data' };
    const { status, stdout, stderr } = spawnSync('node', [`infra/${tool}.mjs`, ...args], {
      env,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const wrong = run('exportLocal', '--request', 'EXP-2222', '--out', 'brimbank.lcx');
  expect(wrong).toEqual({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^There is no request EXP-2222\..*\n$/),
  });
  const made = run('exportLocal', '--request', 'exp-7k3q', '--out', 'brimbank.lcx');
  expect(made).toEqual({
    status: 0,
    stderr: '',
    stdout: expect.stringMatching(/^Wrote brimbank\.lcx, encrypted\./),
  });
  const opened = run('openExport', 'brimbank.lcx', '--key', 'private.pem', '--out', '-');
  expect([opened.status, opened.stderr]).toEqual([0, expect.stringContaining('Export EXP-7K3Q is whole.')]);
  const lines = opened.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines[0]).toMatchObject({
    schema: 1,
    request: 'EXP-7K3Q',
    localId: 'brimbank',
    version: expect.any(String),
  });
  expect(lines.filter(({ container }) => container === 'cases')).toHaveLength(1);
  expect(lines.at(-1)).toMatchObject({ closing: true, counts: { cases: 1, locals: 1, staff: 2 } });
  expect(run('openExport')).toMatchObject({ status: 1, stderr: expect.stringMatching(/^Say which file/) });
});
