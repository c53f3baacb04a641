import { request } from 'node:http';
import { asIfAllSeen } from '../../sandbox/teams/asIfAllSeen';
import { teamsIds } from '../../sandbox/teams/teamsIds';
import { unreadOf } from '../../sandbox/teams/unreadOf';
import { cardActivity, dana, type SandboxWithBot, sandboxWithBot } from './sandboxWithBot';

let teams: SandboxWithBot;
beforeAll(async () => {
  teams = await sandboxWithBot();
});
afterAll(() => teams.close());

/** `fetch` does not let one choose the Host. */
const asks = (path: string, headers: Record<string, string>) =>
  new Promise<number>((done, failed) => {
    const { hostname, port } = new URL(teams.sandbox.url);
    request({ hostname, port, path, headers }, (response) => done(response.resume().statusCode ?? 0))
      .on('error', failed)
      .end();
  });

test.each([
  '/',
  '/sandbox/town',
  '/sandbox/clock',
  '/teams/v3/conversations',
  '/api/messages',
  '/admin/functions/x',
])('another site or another name reaches nothing at %s', async (path) => {
  expect(await asks(path, { host: 'evil.example' })).toBe(403);
  expect(await asks(path, { host: new URL(teams.sandbox.url).host, origin: 'https://evil.example' })).toBe(
    403,
  );
});

test('the sandbox’s own page is not refused', async () => {
  const { host, origin } = new URL(teams.sandbox.url);
  expect(await asks('/sandbox/clock', { host, origin })).toBe(200);
});

test('a body that is far too large is refused', async () => {
  const body = 'x'.repeat(3 * 1024 * 1024);
  const refused = await fetch(new URL('sandbox/say', teams.sandbox.url), { method: 'POST', body }).then(
    ({ status }) => status,
    // the server may hang up while we still send
    () => 413,
  );
  expect(refused).toBe(413);
});

test('the page hears of what happens as it happens', async () => {
  const response = await fetch(new URL('sandbox/events', teams.sandbox.url));
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  await reader.read();
  await teams.connector(
    'POST',
    `/${teamsIds.personalChat(dana)}/activities`,
    cardActivity('card', { summary: 'News' }),
  );
  const heard = new TextDecoder().decode((await reader.read()).value);
  expect(JSON.parse(heard.replace('data: ', ''))).toEqual({
    kind: 'message',
    chatId: teamsIds.personalChat(dana),
    from: 'bot',
    to: [dana],
    summary: 'News',
  });
  await reader.cancel();
});

test('chats, marks and the clock are still there after a start anew', async () => {
  const first = await sandboxWithBot();
  const chat = teamsIds.personalChat(dana);
  const { id } = (await first.connector('POST', `/${chat}/activities`, cardActivity('kept'))).body;
  const stoppedAt = first.sandbox.clock.now();
  await first.close({ keep: true });

  const second = await sandboxWithBot({ dataDir: first.dataDir });
  expect(second.sandbox.teams.chat(chat)?.messages).toMatchObject([{ id }]);
  expect(second.sandbox.clock.now() >= stoppedAt).toBe(true);
  expect(unreadOf(second.sandbox.teams.chat(chat) as never, dana)).toBe(1);
  asIfAllSeen(second.sandbox.teams);
  expect(unreadOf(second.sandbox.teams.chat(chat) as never, dana)).toBe(0);
  await second.close();
});
