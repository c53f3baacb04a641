import { demoPeople } from '../../sandbox/demoPeople';
import { teamsIds } from '../../sandbox/teams/teamsIds';
import {
  type Activity,
  ana,
  cardActivity,
  dana,
  type SandboxWithBot,
  sandboxWithBot,
} from './sandboxWithBot';

const catchUp = teamsIds.groupChat('Morning catch-up');
const huddle = teamsIds.groupChat('Local Connections huddle');

let teams: SandboxWithBot;
beforeEach(async () => {
  teams = await sandboxWithBot();
});
afterEach(() => teams.close());

const seen = async (as: string, chat: string) =>
  (await teams.json('GET', `sandbox/messages?${new URLSearchParams({ as, chat })}`)).body;
const groupsOf = async (as: string) =>
  (await teams.json('GET', `sandbox/chats?${new URLSearchParams({ as })}`)).body
    .filter(({ kind }: Activity) => kind === 'groupChat')
    .map(({ name, installed, members }: Activity) => ({ name, installed, members }));

const morning = {
  name: 'Morning catch-up',
  installed: false,
  members: ['Dana', 'Minh', 'Rosa', 'Ana', 'Helen'],
};
const ofTheTeam = {
  name: 'Local Connections huddle',
  installed: true,
  members: ['Ana', 'Ben', 'Helen', 'Priya'],
};

test('Ana is in both group chats, Dana in the one that the bot is not in', async () => {
  expect(await groupsOf(ana)).toEqual([morning, ofTheTeam]);
  expect(await groupsOf(dana)).toEqual([morning]);
});

test('at the small Local four colleagues have a chat that the bot is not in, and nobody else is', async () => {
  const aisha = demoPeople.people.find(({ name }) => name === 'Aisha Nouri')?.aadObjectId ?? '';
  const members = ['Aisha', 'Colin', 'Kev', 'Margaret'];
  expect(await groupsOf(aisha)).toEqual([{ name: 'North East catch-up', installed: false, members }]);
});

test('colleagues have talked this morning already, and nobody is named in full', async () => {
  const said = await seen(dana, catchUp);
  expect(said.map(({ text }: Activity) => text)).toContain(
    'Talked with someone today who misses her old choir. Would Local Connections be something?',
  );
  for (const { at, text, from } of said) {
    expect(Date.parse(teams.sandbox.clock.now()) - Date.parse(at)).toBeGreaterThan(0);
    expect(from.id).not.toBe('bot');
    for (const { name } of demoPeople.people) expect(text).not.toContain(name);
  }
});

test('what was said before the first start keeps its time over the next', async () => {
  const first = await seen(dana, catchUp);
  const { dataDir } = teams;
  teams.sandbox.clock.moveTo(new Date(Date.parse(teams.sandbox.clock.now()) + 86_400_000).toISOString());
  await teams.close({ keep: true });
  teams = await sandboxWithBot({ dataDir });
  expect(await seen(dana, catchUp)).toEqual(first);
});

test('where the bot is not, it hears nothing, not even a mention, and can post nothing', async () => {
  const unheard = { delivered: false, answered: false };
  expect(await teams.does('say', { as: dana, chat: catchUp, text: '@Local Connections queue' })).toEqual(
    unheard,
  );
  await teams.does('open', { as: dana, chat: catchUp });
  expect(teams.received).toEqual([]);
  const refused = {
    status: 403,
    body: { error: expect.objectContaining({ code: 'BotNotInConversationRoster' }) },
  };
  expect(await teams.connector('POST', `/${catchUp}/activities`, cardActivity())).toEqual(refused);
  expect(await teams.connector('GET', `/${catchUp}/members`)).toEqual(refused);
  const [message] = await seen(dana, catchUp);
  expect(await teams.connector('PUT', `/${catchUp}/activities/${message.id}`, cardActivity())).toEqual(
    refused,
  );
});

test('where it is installed the bot hears what mentions it, and nothing of a team or a thread', async () => {
  await teams.does('say', { as: ana, chat: huddle, text: 'Good morning' });
  await teams.does('say', { as: ana, chat: huddle, text: '@Local Connections queue' });
  const { tenantId } = teams.sandbox.teams;
  expect(teams.received).toEqual([
    expect.objectContaining({
      type: 'message',
      text: '<at>Local Connections</at> queue',
      conversation: { id: huddle, conversationType: 'groupChat', isGroup: true, tenantId },
      channelData: { tenant: { id: tenantId } },
    }),
  ]);
});

test('what the bot answers stands at the end, in no thread, and its members are the group’s', async () => {
  await teams.does('say', { as: ana, chat: huddle, text: '@Local Connections queue' });
  await teams.does('say', { as: ana, chat: huddle, text: 'Thank you' });
  const asked = teams.received[0].id;
  const posted = await teams.connector('POST', `/${huddle}/activities/${asked}`, cardActivity());
  expect(posted.status).toBe(201);
  const last = (await seen(ana, huddle)).at(-1);
  expect(last).toMatchObject({ id: posted.body.id, inThread: false });
  const { body } = await teams.connector('GET', `/${huddle}/members`);
  expect(body.map(({ givenName }: Activity) => givenName).sort()).toEqual(ofTheTeam.members);
});

test('a button in a group chat answers only the one who pressed it', async () => {
  const card = { type: 'AdaptiveCard', version: '1.5', body: [], speak: 'mine' };
  await teams.close();
  teams = await sandboxWithBot({
    answer: () => ({
      status: 200,
      jsonBody: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
    }),
  });
  const { id } = (await teams.connector('POST', `/${huddle}/activities`, cardActivity('shared'))).body;
  const action = { type: 'Action.Execute', verb: 'see' };
  await teams.does('press', { as: ana, chat: huddle, message: id, action });
  const helen = demoPeople.people.find(({ name }) => name === 'Helen Marinos')?.aadObjectId ?? '';
  expect((await seen(ana, huddle)).at(-1).cards).toEqual([card]);
  expect(JSON.stringify(await seen(helen, huddle))).toContain('shared');
  expect(teams.received[0].conversation.id).toBe(huddle);
});

test('a message for one person cannot be posted in a group chat', async () => {
  const path = `/${huddle}/activities?isTargetedActivity=true`;
  expect((await teams.connector('POST', path, cardActivity())).status).toBe(400);
});

test('what is said in a group chat calls nobody in particular', async () => {
  await teams.does('say', { as: ana, chat: huddle, text: 'Good morning' });
  const { body } = await teams.json('GET', 'sandbox/town');
  expect(body.filter(({ unread }: Activity) => unread > 0)).toEqual([]);
});

test('nobody acts in a chat that is not theirs', async () => {
  const intruding = await teams.json('POST', 'sandbox/say', {
    as: ana,
    chat: teamsIds.personalChat(dana),
    text: 'hello',
  });
  expect(intruding.status).toBe(404);
  expect((await teams.json('POST', 'sandbox/say', { as: dana })).status).toBe(400);
});
