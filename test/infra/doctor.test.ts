import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readGiven } from '../../infra/doctor/readGiven';
import { doctorRun } from '../support/doctor/doctorRun';
import { doctorStore } from '../support/doctor/doctorStore';
import type { StoreCosmosServer } from '../support/store/storeCosmosServer';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const [botId, appId, tenantId] = ['1', '2', '3'].map((one) => `00000000-0000-4000-8000-00000000000${one}`);
const manifest = { id: appId, version, bots: [{ botId }] };
const unfilled = ['$', '{{TEAMS_APP_ID}}'].join('');
const opened: { close(): unknown }[] = [];
afterAll(() => {
  for (const one of opened) one.close();
});
const isOpened = <T extends StoreCosmosServer | Server>(one: T): T => {
  opened.push(one);
  return one;
};
const settingsFor = (endpoint: string) => ({
  MICROSOFT_APP_ID: botId,
  MICROSOFT_APP_TENANT_ID: tenantId,
  MICROSOFT_APP_TYPE: 'UserAssignedMSI',
  COSMOS__accountEndpoint: endpoint,
  COSMOS__clientId: botId,
  COSMOS_DATABASE: 'local-connections',
  TEAMS_APP_ID: appId,
});

/** The deployed bot's two addresses. */
async function bot(answers: { live: object; ready: { status: number; body: object } }): Promise<string> {
  const server = isOpened(
    createServer(({ url }, response) => {
      if (url === '/api/health/live') response.end(JSON.stringify(answers.live));
      else response.writeHead(answers.ready.status).end(JSON.stringify(answers.ready.body));
    }),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const linesOf = (said: string, state: string) => said.split('\n').filter((line) => line.startsWith(state));

test('where all is as it should be it says so of each thing', async () => {
  const { endpoint } = isOpened(await doctorStore());
  const body = { ready: true, version, store: 'ready' };
  const url = await bot({ live: { live: true, version }, ready: { status: 200, body } });
  const { code, said, complained } = await doctorRun({
    settings: { IsEncrypted: false, Values: settingsFor(endpoint) },
    manifest,
    url,
  });
  expect(linesOf(said, 'not ok')).toEqual([]);
  expect(said).toContain('all that the bot reads are there and well formed');
  expect(said).toMatch(/all \d+ containers are there, with the indexes of this version/);
  expect(said).toContain('the records can be read');
  expect(said).toContain(`the Teams app package is of version ${version}`);
  expect(said).toContain('the deployed bot is ready');
  // there is no az on this machine
  expect(linesOf(said, 'could not be checked')).toHaveLength(2);
  expect(said).toMatch(/Nothing is wrong in what could be checked\. 2 things could not be checked\.\s*$/);
  expect([code, complained]).toEqual([0, '']);
});

test('whatever is wrong is named with what to do, all at once', async () => {
  const { endpoint } = isOpened(
    await doctorStore((all) =>
      all
        .filter(({ name }) => name !== 'gaps')
        .map((one) =>
          one.name === 'nudges'
            ? { ...one, indexingPolicy: { ...one.indexingPolicy, compositeIndexes: [] } }
            : one,
        ),
    ),
  );
  const body = { ready: false, version: '0.0.1', store: 'notReady' };
  const url = await bot({ live: { live: true, version: '0.0.1' }, ready: { status: 503, body } });
  const settings = Object.entries({ ...settingsFor(endpoint), COSMOS__clientId: appId, FIRST_LEAD: 'qxz' });
  const { code, said, complained } = await doctorRun({
    // as the Azure CLI prints them
    settings: settings.map(([name, value]) => ({ name, slotSetting: false, value })),
    manifest: { ...manifest, id: tenantId, version: '0.0.1' },
    url,
    isBuilt: false,
  });
  for (const wrong of [
    'the bundle that is deployed is not built',
    'FIRST_LEAD is no id, for example',
    'MICROSOFT_APP_ID and COSMOS__clientId are two identities',
    'AzureWebJobsStorage__accountName is missing',
    'COSMOS__credential is not managedidentity',
    'the container gaps is not there',
    'the container nudges has no index on /id ascending, /recipientId ascending; /wakeAt ascending',
    'the id of the Teams app package is not that of TEAMS_APP_ID',
    `the Teams app package is of version 0.0.1, this is ${version}`,
    `the deployed bot is of version 0.0.1, this is ${version}`,
    'the deployed bot is not ready',
  ])
    expect(linesOf(said, 'not ok').join('\n')).toContain(wrong);
  expect(said.split('\n').filter((line) => line.trim().startsWith('->'))).toHaveLength(
    linesOf(said, 'not ok').length + linesOf(said, 'could not be checked').length,
  );
  expect(said).not.toMatch(/qxz|at .*:\d+:\d+|Error:/);
  expect(said).toContain('things are not ok. Put right what the arrows say');
  expect([code, complained]).toEqual([1, '']);
});

test('where nothing is there yet it says what to begin with', async () => {
  const { code, said, complained } = await doctorRun({
    settings: settingsFor('http://127.0.0.1:9/'),
    manifest: { ...manifest, id: unfilled },
    url: 'http://127.0.0.1:9/',
  });
  expect(said).toMatch(/could not be checked\s+the records did not answer\n\s+-> Sign in with az login/);
  expect(said).toContain('the Teams app package has values that are not filled in');
  expect(said).toContain('the deployed bot does not answer');
  expect([code, complained]).toEqual([1, '']);
});

test('inside Azure it asks for tokens of the bot’s own identity', async () => {
  const asked: string[] = [];
  const server = isOpened(
    createServer(({ url = '', headers }, response) => {
      const resource = new URL(url, 'http://here').searchParams.get('resource') ?? '';
      asked.push(`${String(headers['x-identity-header'])} ${resource}`);
      const isForTeams = resource === 'https://api.botframework.com';
      const token = { access_token: 'made up', expires_on: String(Date.now() / 1000 + 3600), resource };
      response.writeHead(isForTeams ? 200 : 400).end(JSON.stringify(isForTeams ? token : {}));
    }),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const { said, code } = await doctorRun({
    settings: settingsFor('http://127.0.0.1:9/'),
    environment: { IDENTITY_ENDPOINT: `http://127.0.0.1:${port}/token`, IDENTITY_HEADER: 'secret' },
  });
  expect(asked.length).toBeGreaterThan(1);
  expect(linesOf(said, 'ok').join()).toContain('the managed identity has a token for Teams');
  expect(linesOf(said, 'not ok').join()).toContain('the managed identity gets no token for the records');
  expect([code, said.includes('made up'), said.includes('secret')]).toEqual([1, false, false]);
});

test('words that it does not know: it says how it is used', async () => {
  const { code, said, complained } = await doctorRun({ words: ['--colour', 'red'] });
  expect(said).toContain('does not know one of the words after it. It is used so:\nnpm run doctor -- ');
  expect([code, complained]).toEqual([1, '']);
});

test.each([
  ['nowhere.json', 'is not there, or is not JSON'],
  ['tsconfig.json', 'neither local.settings.json nor a list of app settings'],
])('settings in %s: %s', (file, sentence) => {
  const given = readGiven(file, {});
  expect(given.ok ? '' : given.says).toContain(sentence);
});
