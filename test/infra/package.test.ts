import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { azureSettings, buildHost, openAzure } from '../support/azure/openAzure';
import { textOf } from '../support/cardReading';
import { refer } from '../support/refer';

const folder = mkdtempSync(join(tmpdir(), 'package-'));
const app = join(folder, 'app');
const hostFile = join(folder, 'host.js');
const ana = { id: 'aaaaaaaa-0000-4000-8000-000000000001', name: 'Ana Petrov' };
let azure: Awaited<ReturnType<typeof openAzure>>;

beforeAll(async () => {
  const packed = spawnSync(process.execPath, ['infra/package.mjs', folder], { encoding: 'utf8' });
  if (packed.status !== 0) throw new Error(packed.stderr);
  for (const [name, bytes] of Object.entries(
    unzipSync(readFileSync(join(folder, 'local-connections.zip'))),
  )) {
    mkdirSync(dirname(join(app, name)), { recursive: true });
    writeFileSync(join(app, name), bytes);
  }
  await buildHost(hostFile);
  azure = await openAzure(hostFile);
}, 120_000);
afterEach(() => azure.stop());
afterAll(async () => {
  await azure.close();
  rmSync(folder, { recursive: true });
});

async function started() {
  const { address, said } = await azure.start(app, { ...azureSettings, FIRST_LEAD: ana.id });
  if (!address) throw new Error(said());
  return { address, said };
}

test('unpacked elsewhere, with no packages beside it, it answers refer, and what is sent goes its way', async () => {
  const { address } = await started();
  const lead = azure.somebody(address, ana);
  const fire = async (name: string) => {
    const fired = await fetch(`${address}/admin/functions/${name}`, { method: 'POST' });
    expect(fired.status).toBe(202);
  };
  // what the first of a morning waits for is measured elsewhere
  await fetch(`${address}/api/health/ready`);

  const reference = await refer(lead);
  const opened = await lead.presses(await lead.says('queue'), 'See who it is');
  expect(textOf(opened.card)).toContain('Canary Marigold');
  const taken = await lead.presses(opened.card, "I'll take it");
  expect(textOf(taken.card)).toContain(reference);
  expect(textOf(await lead.says('my cases'))).toContain(reference);

  const before = azure.connector.sent.length;
  await fire('everyMinute');
  const owed = azure.connector.sent.slice(before);
  expect(owed.map(({ status }) => status)).toContain(201);
  expect(JSON.stringify(owed.map(({ summary }) => summary))).not.toContain('Canary');
});

test('it lives, is ready while the records can be reached, and is the version of the package', async () => {
  const { address } = await started();
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

  const live = await fetch(`${address}/api/health/live`);
  expect(await live.json()).toMatchObject({ live: true, version });
  const ready = await fetch(`${address}/api/health/ready`);
  expect([ready.status, await ready.json()]).toEqual([
    200,
    expect.objectContaining({ ready: true, version }),
  ]);
});

test('without a token, or with one that somebody else signed, it answers nobody, and logs nothing but lines of its own', async () => {
  const { address, said: logged } = await started();
  const { id, name } = ana;
  const lead = azure.somebody(address, { id, name });
  const said = lead.envelope({ type: 'message', text: 'refer' });
  const before = azure.connector.sent.length;

  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const forged = azure.issuer.authorization(
    azureSettings.MICROSOFT_APP_ID,
    'https://smba.trafficmanager.net/teams/',
    stranger,
  );
  for (const authorization of ['', 'Bearer no-token', forged])
    expect((await lead.deliver(said, authorization)).status).toBe(401);
  expect(azure.connector.sent.length).toBe(before);
  const lines = logged().trim().split('\n').slice(1);
  expect(lines.filter((one) => !one.startsWith('{"level":'))).toEqual([]);
});

test('without a setting it does not start, and says which, with an example', async () => {
  const { COSMOS_DATABASE: _left, ...rest } = azureSettings;
  const { address, said } = await azure.start(app, rest);
  expect(address).toBeUndefined();
  expect(said()).toMatch(/COSMOS_DATABASE .*[Ee]xample.* local-connections/);
});

test('the same files give the same zip', () => {
  const packAgain = `import { readFileSync, writeFileSync } from 'node:fs';
    import { deployable } from './infra/package/deployable.mjs';
    writeFileSync(process.argv[2], deployable(process.argv[1], JSON.parse(readFileSync('package.json'))));`;
  const again = join(folder, 'again.zip');
  const args = ['--input-type=module', '-e', packAgain, join(folder, 'main.js'), again];
  expect(spawnSync(process.execPath, args).status).toBe(0);
  expect(readFileSync(again)).toEqual(readFileSync(join(folder, 'local-connections.zip')));
});

test('nothing but the bundle and what the host reads is in it', () => {
  const files = unzipSync(readFileSync(join(folder, 'local-connections.zip')));
  expect(Object.keys(files).sort()).toEqual(['dist/main.js', 'host.json', 'package.json']);
  expect(JSON.parse(Buffer.from(files['package.json'] ?? []).toString())).not.toHaveProperty('dependencies');
});
