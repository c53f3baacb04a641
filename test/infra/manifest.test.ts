import { readFileSync } from 'node:fs';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { commandIn, commandWords } from '../../bot/door/commands';
import { packageValues, type TeamsAppPackage, teamsAppPackage } from '../support/teamsAppPackage';

const { packages } = teamsAppPackage(packageValues);
if (!packages) throw new Error('The Teams app was not packed.');
const both: [string, TeamsAppPackage][] = Object.entries(packages);
const { plain, withMeetings } = packages;
const commandsOf = (scope: 'personal' | 'team' | 'groupChat') =>
  plain.manifest.bots?.[0]?.commandLists
    ?.filter(({ scopes }) => scopes.includes(scope))
    .flatMap(({ commands }) => commands.map(({ title }) => title)) ?? [];

let fetched: typeof fetch;
beforeEach(() => {
  fetched = globalThis.fetch;
  globalThis.fetch = async () => {
    throw new Error('The schema was asked for on the network.');
  };
});
afterEach(() => {
  globalThis.fetch = fetched;
});

test.each(both)(
  '%s: it is a manifest of version 1.25, checked without a network',
  async (_, { manifest }) => {
    expect(manifest.manifestVersion).toBe('1.25');
    expect(manifest.$schema).toContain('/teams/v1.25/');
    expect(await AppManifestUtils.validateAgainstSchema(manifest)).toEqual([]);
  },
);

test.each([
  ['a scope in small letters', (text: string) => text.replaceAll('"groupChat"', '"groupchat"'), /scopes/],
  [
    'a description that is too long',
    (text: string) => text.replace(/("short": ")Refer/, `$1${'Refer '.repeat(20)}`),
    /short/,
  ],
  ['no id', (text: string) => text.replace(packageValues.TEAMS_APP_ID, 'no-id'), /id/],
])('with %s the check fails', async (_, broken, says) => {
  const text = broken(plain.text);
  expect(text).not.toBe(plain.text);
  const [wrong] = await AppManifestUtils.validateAgainstSchema(JSON.parse(text));
  expect(wrong).toMatch(says);
});

test.each(both)(
  '%s: every value is in its place, and the version is the product’s',
  (_, { manifest, text }) => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(text).not.toMatch(/\$\{\{|undefined/);
    expect(manifest.version).toBe(version);
    expect(manifest.id).toBe(packageValues.TEAMS_APP_ID);
    expect(manifest.developer.name).toBe(packageValues.DEVELOPER_NAME);
    expect(manifest.localizationInfo?.defaultLanguageTag).toBe('en-au');
    const botIds = [...(manifest.bots ?? []), ...(manifest.composeExtensions ?? [])].map(
      ({ botId }) => botId,
    );
    expect(new Set(botIds)).toEqual(new Set([packageValues.BOT_ID]));
  },
);

test('a value that is missing or malformed is named, with an example, and nothing is packed', () => {
  const { BOT_ID: _left, ...rest } = packageValues;
  const { status, said, packages: none } = teamsAppPackage({ ...rest, PRIVACY_URL: 'http://example.org' });
  expect({ status, none }).toEqual({ status: 1, none: false });
  expect(said).toMatch(/BOT_ID is missing: .* For example /);
  expect(said).toMatch(/PRIVACY_URL is not as it should be: .* For example https:/);
  expect(said).not.toContain('TERMS_URL');
});

test.each(['personal', 'team', 'groupChat'] as const)(
  'each command in %s is one that the bot knows by that word',
  (scope) => {
    const commands = commandsOf(scope);
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.length).toBeLessThanOrEqual(10);
    expect(commands.map((title) => commandIn(title)?.word)).toEqual(commands);
  },
);

test('each word that the bot knows is in the menu of a chat with it, or is left out on purpose', () => {
  // ten is the most that Teams shows; these stand in "help" for those who use them
  const leftOut = [
    'groups',
    'summary',
    'add activity',
    'upkeep',
    'gaps',
    'leave',
    'reminders',
    'parked',
    'nudges',
  ];
  const forLeads = ['staff', 'audit', 'access', 'records'];
  const sorted = (words: readonly string[]) => [...words].sort();
  expect(sorted([...commandsOf('personal'), ...leftOut, ...forLeads, 'privacy'])).toEqual(
    sorted(commandWords),
  );
});

test('the default one asks for no permission; the second for meetings’ start and end, and nothing else', () => {
  expect(plain.text).not.toMatch(/resourceSpecific|webApplicationInfo|permissions/);
  expect(withMeetings.manifest.authorization?.permissions?.resourceSpecific).toEqual([
    { name: 'OnlineMeeting.ReadBasic.Chat', type: 'Application' },
  ]);
  expect(withMeetings.manifest.webApplicationInfo?.id).toBe(packageValues.BOT_ID);
  const { authorization: _permission, webApplicationInfo: _app, ...rest } = withMeetings.manifest;
  expect(rest).toEqual(plain.manifest);
});

test.each([
  ['color.png', 192],
  ['outline.png', 32],
])('%s is a picture of %i pixels, and in both packages', (name, size) => {
  for (const [, { icons }] of both) {
    const picture = icons[name] ?? Buffer.alloc(0);
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size]);
  }
});
