import { teamsIds } from '../../sandbox/teams/teamsIds';
import { type Activity, ana, dana, type SandboxWithBot, sandboxWithBot } from './sandboxWithBot';

const catchUp = teamsIds.groupChat('Morning catch-up');
const adaptive = 'application/vnd.microsoft.card.adaptive';
const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Choir' }] };
const found = (content: object = card, preview: object = { title: 'Choir', text: 'Mondays' }) => ({
  contentType: adaptive,
  content,
  preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: preview },
});
const result = (...attachments: object[]) => ({ type: 'result', attachmentLayout: 'list', attachments });
const says = (composeExtension: unknown, status = 200) => ({ status, jsonBody: { composeExtension } });
const wrong = { kind: 'failed', text: 'Something went wrong. Please try again.' };

let teams: SandboxWithBot;
let answer: (activity: Activity) => object | Promise<object>;
const start = async (patience = { press: 5_000, message: 5_000 }) => {
  teams = await sandboxWithBot({ answer: (activity) => answer(activity), patience });
};
beforeEach(() => {
  answer = () => says(result(found()));
});
afterEach(() => teams.close());

const searches = (words?: string, more: object = {}) =>
  teams.does('search', { as: dana, chat: catchUp, words, ...more });

test('before the first letter the bot is asked what it would show, also in a chat without it', async () => {
  await start();
  expect(await searches()).toEqual({
    kind: 'results',
    results: [{ title: 'Choir', text: 'Mondays', card }],
  });
  const { tenantId } = teams.sandbox.teams;
  expect(teams.received).toEqual([
    expect.objectContaining({
      type: 'invoke',
      name: 'composeExtension/query',
      from: { id: teamsIds.person(dana), aadObjectId: dana, name: 'Dana Whitfield' },
      conversation: { id: catchUp, conversationType: 'groupChat', isGroup: true, tenantId },
      value: {
        commandId: 'findActivities',
        parameters: [{ name: 'initialRun', value: 'true' }],
        queryOptions: { skip: 0, count: 25 },
      },
    }),
  ]);
});

test('what was typed is the one parameter, without the blanks around it', async () => {
  await start();
  await searches('  gardening thursday ');
  expect(teams.received[0].value.parameters).toEqual([{ name: 'words', value: 'gardening thursday' }]);
  await searches('   ');
  expect(teams.received[1].value.parameters).toEqual([{ name: 'initialRun', value: 'true' }]);
});

test('a result is listed by its preview; a subtitle stands above its text', async () => {
  await start();
  answer = () => says(result(found(card, { title: 'A', subtitle: 'Milawa', text: 'Free' }), found()));
  expect((await searches('a')).results.map(({ title, text }: Activity) => [title, text])).toEqual([
    ['A', 'Milawa\nFree'],
    ['Choir', 'Mondays'],
  ]);
});

test('a bot that only has something to say is told in its words, and nothing found is no fault', async () => {
  await start();
  answer = () => says({ type: 'message', text: 'Ask for access in your own chat with me.' });
  expect(await searches('a')).toEqual({
    kind: 'message',
    text: 'Ask for access in your own chat with me.',
  });
  answer = () => says(result());
  expect(await searches('a')).toEqual({ kind: 'results', results: [] });
});

test('a late answer counts for nothing, is told kindly, and the search is sent once', async () => {
  await start({ press: 30, message: 5_000 });
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  answer = () => held.then(() => says(result(found())));
  expect(await searches('a')).toEqual({
    kind: 'failed',
    text: 'Local Connections took too long to answer. Please try again in a moment.',
  });
  release();
  await teams.does('say', { as: dana, chat: teamsIds.personalChat(dana), text: 'help' });
  expect(teams.received.map(({ type }) => type)).toEqual(['invoke', 'message']);
});

test.each([
  ['more than 25 results', says(result(...Array.from({ length: 26 }, () => found())))],
  ['a result without a preview', says(result({ contentType: adaptive, content: card }))],
  ['a preview without a title', says(result(found(card, { title: ' ', text: 'Mondays' })))],
  ['a card that is no Adaptive Card', says(result({ ...found(), contentType: 'text/html' }))],
  ['a sign-in', says({ type: 'auth', suggestedActions: {} })],
  ['the answer to a dialog', { status: 200, jsonBody: { task: { type: 'message', value: 'Hello' } } }],
  ['nothing', { status: 200 }],
  ['a refusal', says(result(found()), 400)],
  ['a fault', { status: 500 }],
])('of an answer with %s Teams shows nothing', async (_, given) => {
  await start();
  answer = () => given;
  expect(await searches('a')).toEqual(wrong);
});

test('25 results are shown', async () => {
  await start();
  answer = () => says(result(...Array.from({ length: 25 }, () => found())));
  expect((await searches('a')).results).toHaveLength(25);
});

test('nobody searches from a chat that is not theirs', async () => {
  await start();
  const huddle = teamsIds.groupChat('Local Connections huddle');
  const refused = await teams.json('POST', 'sandbox/search', { as: dana, chat: huddle });
  expect(refused.status).toBe(404);
  const long = await teams.json('POST', 'sandbox/search', { as: ana, chat: huddle, words: 'a'.repeat(501) });
  expect(long.status).toBe(400);
  expect(teams.received).toEqual([]);
});
