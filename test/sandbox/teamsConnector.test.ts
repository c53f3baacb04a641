import { teamsIds } from '../../sandbox/teams/teamsIds';
import { ana, cardActivity, dana, type SandboxWithBot, sandboxWithBot } from './sandboxWithBot';

let teams: SandboxWithBot;
beforeAll(async () => {
  teams = await sandboxWithBot();
});
afterAll(() => teams.close());

const chat = teamsIds.personalChat(dana);
const channel = teamsIds.channel('brimbank');
const posts = (to: string, activity: unknown) => teams.connector('POST', `/${to}/activities`, activity);
const seenBy = async (person: string, where: string) =>
  (await teams.json('GET', `sandbox/messages?${new URLSearchParams({ as: person, chat: where })}`)).body;

test('a conversation is opened by Entra object id, and the same by Teams id', async () => {
  const request = (id: string) => ({
    isGroup: false,
    members: [{ id }],
    tenantId: teams.sandbox.teams.tenantId,
  });
  expect(await teams.connector('POST', '', request(dana))).toEqual({ status: 201, body: { id: chat } });
  const again = await teams.connector('POST', '', request(teamsIds.person(dana)));
  expect(again.body).toEqual({ id: chat });
});

test('a conversation is refused for a stranger, another tenant and a group', async () => {
  const tenantId = teams.sandbox.teams.tenantId;
  const asked = async (body: object) => (await teams.connector('POST', '', body)).status;
  expect(await asked({ members: [{ id: 'a-stranger' }], tenantId })).toBe(403);
  expect(await asked({ members: [{ id: dana }], tenantId: 'another' })).toBe(403);
  expect(await asked({ isGroup: true, members: [{ id: dana }], tenantId })).toBe(400);
  expect(await asked({ members: [{ id: dana }, { id: ana }], tenantId })).toBe(400);
});

test('a card is posted, updated in place and deleted', async () => {
  const { status, body } = await posts(chat, cardActivity('before'));
  expect(status).toBe(201);
  await teams.connector('PUT', `/${chat}/activities/${body.id}`, cardActivity('after'));
  const [message] = (await seenBy(dana, chat)).filter(({ id }: { id: string }) => id === body.id);
  expect(JSON.stringify(message)).toContain('after');
  expect(message.updatedAt).toBeDefined();
  expect((await teams.connector('DELETE', `/${chat}/activities/${body.id}`)).status).toBe(200);
  expect((await teams.connector('PUT', `/${chat}/activities/${body.id}`, cardActivity())).status).toBe(404);
});

test('a message is unread for the others until they open the chat', async () => {
  const unread = async () =>
    (await teams.json('GET', 'sandbox/town')).body.find(({ id }: { id: string }) => id === ana).unread;
  await posts(teamsIds.personalChat(ana), cardActivity());
  expect(await unread()).toBe(1);
  await teams.does('open', { as: ana, chat: teamsIds.personalChat(ana) });
  expect(await unread()).toBe(0);
});

test('a message above 100 KB in UTF-16 is refused, one below is not', async () => {
  expect((await posts(chat, cardActivity('ä'.repeat(52_000)))).status).toBe(413);
  expect((await posts(chat, cardActivity('ä'.repeat(48_000)))).status).toBe(201);
});

test('a text and a card in one activity become two messages, and no usable id comes back', async () => {
  const before = (await seenBy(dana, chat)).length;
  expect(await posts(chat, cardActivity('card', { text: 'text' }))).toEqual({ status: 201, body: {} });
  const [text, card] = (await seenBy(dana, chat)).slice(before);
  expect([text.text, text.cards.length, card.text, card.cards.length]).toEqual(['text', 0, undefined, 1]);
});

test('what is no message Teams could show is refused', async () => {
  expect((await posts(chat, { type: 'message' })).status).toBe(400);
  expect((await posts(chat, { type: 'trace' })).status).toBe(400);
  expect((await posts('a:unknown', cardActivity())).status).toBe(404);
});

test('a message for one person cannot be posted in a channel', async () => {
  const path = `/${channel}/activities?isTargetedActivity=true`;
  expect((await teams.connector('POST', path, cardActivity())).status).toBe(400);
});

test('the members of a channel are its Local’s people', async () => {
  const { body } = await teams.connector('GET', `/${channel}/members`);
  expect(body.map(({ name }: { name: string }) => name)).toContain('Ana Petrov');
  expect(body.map(({ name }: { name: string }) => name)).not.toContain('Jess Lindqvist');
  const one = await teams.connector('GET', `/${channel}/members/${teamsIds.person(ana)}`);
  expect(one.body).toMatchObject({ aadObjectId: ana, userRole: 'user' });
  expect((await teams.connector('GET', `/${channel}/pagedmembers`)).body.members).toHaveLength(body.length);
  expect((await teams.connector('GET', `/${chat}/members/${teamsIds.person(ana)}`)).status).toBe(404);
});

test('where the app was removed nothing can be posted, until it is added again', async () => {
  const refused = {
    status: 403,
    body: { error: expect.objectContaining({ code: 'BotNotInConversationRoster' }) },
  };
  await teams.does('install', { as: dana, chat: teamsIds.personalChat(dana), installed: false });
  expect(teams.received.at(-1)).toMatchObject({ type: 'installationUpdate', action: 'remove' });
  expect(await posts(chat, cardActivity())).toEqual(refused);
  const tenantId = teams.sandbox.teams.tenantId;
  expect(await teams.connector('POST', '', { members: [{ id: dana }], tenantId })).toEqual(refused);
  await teams.does('install', { as: dana, chat: teamsIds.personalChat(dana), installed: true });
  expect((await posts(chat, cardActivity())).status).toBe(201);
});
