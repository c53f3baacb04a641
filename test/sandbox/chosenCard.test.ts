import { teamsIds } from '../../sandbox/teams/teamsIds';
import { type Activity, ana, dana, type SandboxWithBot, sandboxWithBot } from './sandboxWithBot';

const catchUp = teamsIds.groupChat('Morning catch-up');
const huddle = teamsIds.groupChat('Local Connections huddle');
const adaptive = 'application/vnd.microsoft.card.adaptive';
const card = (...actions: object[]) => ({ type: 'AdaptiveCard', version: '1.5', body: [], actions });
const sized = (bytes: number) => {
  const empty = { ...card(), fallbackText: '' };
  return { ...empty, fallbackText: 'a'.repeat(bytes - JSON.stringify(empty).length) };
};
const opens = {
  type: 'Action.Submit',
  title: 'More',
  data: { verb: 'activity.open', msteams: { type: 'task/fetch' } },
};
const dialog = { title: 'Choir', card: { contentType: adaptive, content: card() } };

let teams: SandboxWithBot;
let answer: (activity: Activity) => object;
beforeEach(async () => {
  answer = () => ({ status: 200 });
  teams = await sandboxWithBot({ answer: (activity) => answer(activity) });
});
afterEach(() => teams.close());

const seen = async (as: string, chat: string) =>
  (await teams.json('GET', `sandbox/messages?${new URLSearchParams({ as, chat })}`)).body;
const sends = (body: object, chat = catchUp, as = dana) => teams.does('say', { as, chat, ...body });
const offered = async (content: object) => {
  const preview = { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title: 'Choir' } };
  const attachments = [{ contentType: adaptive, content, preview }];
  answer = () => ({ status: 200, jsonBody: { composeExtension: { type: 'result', attachments } } });
  return (await teams.does('search', { as: dana, chat: catchUp })).results[0].refused;
};

test('a card, with words or without, is a message of the person and everyone in the chat sees it', async () => {
  await sends({ text: 'This may be something', card: card(opens) });
  await sends({ card: card() });
  const [words, alone] = (await seen(ana, catchUp)).slice(-2);
  expect(words).toMatchObject({ from: { id: dana }, text: 'This may be something', cards: [card(opens)] });
  expect(alone).toMatchObject({ from: { id: dana }, cards: [card()] });
  expect(alone.text).toBeUndefined();
  expect(teams.received).toEqual([]);
});

test('where the bot hears the message it gets the card with it', async () => {
  await sends({ card: card() }, teamsIds.personalChat(dana));
  await sends({ text: '@Local Connections help', card: card() }, huddle, ana);
  const [alone, mentioned] = teams.received;
  expect(alone).toMatchObject({
    type: 'message',
    attachments: [{ contentType: adaptive, content: card() }, { contentType: 'text/html' }],
  });
  expect(alone.text).toBeUndefined();
  expect(mentioned).toMatchObject({
    text: '<at>Local Connections</at> help',
    attachments: [{ contentType: adaptive }, { contentType: 'text/html' }],
  });
});

test('its button opens nothing where the bot is not installed, and its dialog where it is', async () => {
  answer = () => ({ status: 200, jsonBody: { task: { type: 'continue', value: dialog } } });
  const presses = async (chat: string) => {
    await sends({ card: card(opens) }, chat, ana);
    const message = (await seen(ana, chat)).at(-1).id;
    const { data } = opens;
    return teams.does('press', { as: ana, chat, message, action: { type: 'Action.Submit', data } });
  };
  expect(await presses(catchUp)).toEqual({
    kind: 'failed',
    text: 'This works only where Local Connections is installed, and it is not installed here.',
  });
  expect(teams.received).toEqual([]);
  expect(await presses(huddle)).toMatchObject({ kind: 'dialog', title: 'Choir' });
  expect(teams.received[0]).toMatchObject({ name: 'task/fetch', value: { data: { verb: 'activity.open' } } });
});

test('the bot cannot change a card that a person has sent', async () => {
  await sends({ card: card() }, huddle, ana);
  const { id } = (await seen(ana, huddle)).at(-1);
  const changes = { type: 'message', attachments: [{ contentType: adaptive, content: card() }] };
  expect((await teams.connector('PUT', `/${huddle}/activities/${id}`, changes)).status).toBe(404);
});

test.each([
  ['larger than 28 KB', sized(28 * 1024 + 1), '28 KB'],
  ['with an Action.Execute', card({ type: 'Action.Execute', verb: 'take' }), 'Action.Execute'],
  [
    'with one deep inside',
    { ...card(), body: [{ type: 'Container', selectAction: { type: 'Action.Execute' } }] },
    'Action.Execute',
  ],
  ['of a later version', { ...card(), version: '1.6' }, 'version 1.5'],
  ['that is none', { type: 'Note' }, 'Adaptive Card'],
])('a card %s is refused when chosen and when sent, and nothing is said', async (_, given, why) => {
  const before = await seen(dana, catchUp);
  expect(await offered(given)).toContain(why);
  const said = await sends({ text: 'Look', card: given });
  expect(said).toEqual({ delivered: false, answered: false, refused: expect.stringContaining(why) });
  expect(await seen(dana, catchUp)).toEqual(before);
});

test('a card of just 28 KB is taken', async () => {
  expect(await offered(sized(28 * 1024))).toBeUndefined();
  await sends({ card: sized(28 * 1024) });
  expect((await seen(ana, catchUp)).at(-1).cards).toEqual([sized(28 * 1024)]);
});

test('neither words nor a card is no message', async () => {
  const empty = await teams.json('POST', 'sandbox/say', { as: dana, chat: catchUp, text: ' ' });
  expect(empty.status).toBe(400);
});
