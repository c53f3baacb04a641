import manifest from '../../infra/appPackage/manifest.json';
import { textOf } from '../support/cardReading';
import { openTown, type Town } from '../support/town';
import { answered, type Person } from '../support/townPerson';

const [bot] = manifest.bots;
const [extension] = manifest.composeExtensions;
const listed = (scope: string) =>
  bot?.commandLists.filter(({ scopes }) => scopes.includes(scope)).flatMap(({ commands }) => commands) ?? [];

let town: Town;
let lee: Person;
beforeAll(async () => {
  town = await openTown();
  lee = await town.person('Lee Ferrari', ['lead', 'linkWorker']);
});
afterAll(() => town.close());

/** What the first card says in one's own chat. */
const inOnesOwnChat: Record<string, string> = {
  refer: 'Refer someone to Local Connections',
  'my referrals': 'My referrals',
  'my cases': 'My cases',
  queue: 'Queue',
  find: 'three letters of the name, or a reference',
  activities: 'Activities in Brimbank',
  conference: 'Case conferences',
  today: 'Nothing is due today.',
  help: 'When to refer',
  crisis: 'Call 000',
};

test('each command of the menu in one’s own chat is answered as what it says', async () => {
  const commands = listed('personal');
  expect(commands.map(({ title }) => title).sort()).toEqual(Object.keys(inOnesOwnChat).sort());
  for (const { title } of commands)
    expect([title, textOf(await lee.says(title))]).toEqual([
      title,
      expect.stringContaining(inOnesOwnChat[title] ?? '?'),
    ]);
});

const inARoom: Record<string, string> = {
  refer: 'Refer someone to Local Connections',
  conference: 'conference',
  summary: 'reference',
  activities: 'Activities in Brimbank',
  help: 'When to refer',
  privacy: 'Privacy, in short',
  crisis: 'Call 000',
};

test.each([
  ['team', 'channel'],
  ['groupChat', 'groupChat'],
] as const)('so is each in a %s, and what opens for one alone says so before', async (scope, place) => {
  const room = lee.in(place);
  for (const { title, description } of listed(scope)) {
    const answer = textOf(await room.says(title));
    expect([title, answer]).toEqual([title, expect.not.stringContaining('I did not understand that')]);
    const alone = 'This opens for you alone.';
    expect([title, answer.includes(alone)]).toEqual([title, description === 'Opens for you alone']);
    expect([title, answer]).toEqual([title, expect.stringContaining(inARoom[title] ?? alone)]);
  }
});

const asSearch = (commandId: string, name: string) =>
  lee.envelope({
    type: 'invoke',
    name: 'composeExtension/query',
    value: { commandId, parameters: [{ name, value: 'gardening' }], queryOptions: { skip: 0, count: 25 } },
  });
const asAction = (commandId: string) =>
  lee.envelope({
    type: 'invoke',
    name: 'composeExtension/fetchTask',
    value: { commandId, commandContext: 'message', messagePayload: {} },
  });
const unread = 'Please write what you are looking for';

test('each search and each action of the manifest is one that the bot answers, and no other is', async () => {
  for (const { id, type, parameters = [] } of extension?.commands ?? [])
    if (type === 'query') {
      expect((await lee.deliver(asSearch(id, parameters[0]?.name ?? ''))).raw).not.toContain(unread);
      expect((await lee.deliver(asSearch(id, 'another'))).raw).toContain(unread);
      expect((await lee.deliver(asSearch(`${id}2`, parameters[0]?.name ?? ''))).raw).toContain(unread);
    } else {
      expect(answered(await lee.deliver(asAction(id))).opensDialog).toBe(true);
      expect((await lee.deliver(asAction(`${id}2`))).status).toBe(400);
    }
});
