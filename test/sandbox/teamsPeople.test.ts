import { teamsIds } from '../../sandbox/teams/teamsIds';
import {
  type Activity,
  ana,
  cardActivity,
  dana,
  type SandboxWithBot,
  sandboxWithBot,
} from './sandboxWithBot';

const chat = teamsIds.personalChat(dana);
const channel = teamsIds.channel('brimbank');
const card = { type: 'AdaptiveCard', version: '1.5', body: [] };
const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
const opens = { data: { go: 1, msteams: { type: 'task/fetch' } } };

let teams: SandboxWithBot;
let answer: (activity: Activity) => object;
let message: string;

async function start(patience?: { press: number; message: number }): Promise<void> {
  teams = await sandboxWithBot({ answer: (activity) => answer(activity), ...(patience && { patience }) });
  message = (await teams.connector('POST', `/${chat}/activities`, cardActivity())).body.id;
}
beforeEach(() => {
  answer = () => ({ status: 200 });
});
afterEach(() => teams.close());

const presses = (action: object, what = 'press') => teams.does(what, { as: dana, chat, message, action });
const execute = { type: 'Action.Execute', verb: 'take', data: { id: 1 }, inputs: { why: 'typed' } };

test('the first opening of a chat tells the bot of its installation, once', async () => {
  await start();
  await teams.does('open', { as: dana, chat });
  await teams.does('open', { as: dana, chat });
  expect(teams.received.map(({ type }) => type)).toEqual(['conversationUpdate', 'installationUpdate']);
  expect(teams.received[0].membersAdded).toEqual([{ id: teamsIds.bot.id }]);
  expect(JSON.stringify(teams.received)).not.toContain('Dana');
});

test('a message carries what Teams sends', async () => {
  await start();
  expect(await teams.does('say', { as: dana, chat, text: 'refer' })).toEqual({
    delivered: true,
    answered: true,
  });
  const { tenantId } = teams.sandbox.teams;
  expect(teams.received[0]).toMatchObject({
    type: 'message',
    text: 'refer',
    channelId: 'msteams',
    serviceUrl: `${teams.sandbox.url}teams/`,
    locale: 'en-AU',
    from: { id: teamsIds.person(dana), aadObjectId: dana, name: 'Dana Whitfield' },
    recipient: teamsIds.bot,
    conversation: { id: chat, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
  });
});

test('in a channel the bot hears only what mentions it', async () => {
  await start();
  const unheard = await teams.does('say', { as: dana, chat: channel, text: 'hello team' });
  expect(unheard).toEqual({ delivered: false, answered: false });
  expect(teams.received).toEqual([]);
  await teams.does('say', { as: dana, chat: channel, text: '@Local Connections refer' });
  expect(teams.received[0].text).toBe('<at>Local Connections</at> refer');
  expect(teams.received[0].entities).toContainEqual({
    type: 'mention',
    mentioned: teamsIds.bot,
    text: '<at>Local Connections</at>',
  });
  expect(teams.received[0].conversation).toMatchObject({ conversationType: 'channel', isGroup: true });
  const reply = await teams.connector(
    'POST',
    `/${encodeURIComponent(teams.received[0].conversation.id)}/activities`,
    cardActivity(),
  );
  expect(reply.status).toBe(201);
  await teams.connector('POST', `/${channel}/activities/${reply.body.id}`, cardActivity('also an answer'));
  const asked = teams.received[0].id;
  const threads = teams.sandbox.teams.chat(channel)?.messages.map(({ threadId }) => threadId);
  expect(threads).toEqual([undefined, undefined, asked, asked]);
});

test('a button’s answer replaces the card in a private chat', async () => {
  await start();
  answer = () => ({
    status: 200,
    jsonBody: { statusCode: 200, type: attachment.contentType, value: { ...card, speak: 'new' } },
  });
  expect(await presses(execute)).toEqual({ kind: 'done' });
  expect(teams.received[0]).toMatchObject({
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: message,
    value: {
      action: { type: 'Action.Execute', verb: 'take', data: { id: 1, why: 'typed' } },
      trigger: 'manual',
    },
  });
  expect(teams.sandbox.teams.chat(chat)?.messages[0]?.cards).toEqual([{ ...card, speak: 'new' }]);
});

test('in a channel only the one who pressed sees the answer, and only until the next update', async () => {
  await start();
  const posted = (await teams.connector('POST', `/${channel}/activities`, cardActivity('shared'))).body.id;
  answer = () => ({
    status: 200,
    jsonBody: { statusCode: 200, type: attachment.contentType, value: { ...card, speak: 'mine' } },
  });
  await teams.does('press', { as: dana, chat: channel, message: posted, action: execute });
  const seen = async (as: string) =>
    JSON.stringify(
      (await teams.json('GET', `sandbox/messages?${new URLSearchParams({ as, chat: channel })}`)).body,
    );
  expect(await seen(dana)).toContain('mine');
  expect(await seen(ana)).not.toContain('mine');
  await teams.connector('PUT', `/${channel}/activities/${posted}`, cardActivity('for all'));
  expect(await seen(dana)).toContain('for all');
});

test('a dialog opens, comes back with the same answers, tells something, and closes', async () => {
  await start();
  const value = { title: 'Refer', width: 'medium', card: attachment };
  answer = () => ({ status: 200, jsonBody: { task: { type: 'continue', value } } });
  expect(await presses({ type: 'Action.Submit', ...opens })).toMatchObject({
    kind: 'dialog',
    title: 'Refer',
  });
  expect(teams.received[0]).toMatchObject({
    name: 'task/fetch',
    value: { data: { go: 1 }, context: { theme: 'default' } },
  });
  answer = () => ({ status: 200, jsonBody: { task: { type: 'message', value: 'Sent.' } } });
  const submit = { type: 'Action.Submit', data: { verb: 'send' }, inputs: { name: 'Sam' } };
  expect(await presses(submit, 'submit')).toEqual({ kind: 'dialogMessage', text: 'Sent.' });
  expect(teams.received[1]).toMatchObject({
    name: 'task/submit',
    value: { data: { verb: 'send', name: 'Sam' } },
  });
  answer = () => ({ status: 200 });
  expect(await presses(submit, 'submit')).toEqual({ kind: 'dialogClosed' });
});

test('Action.Execute opens no dialog and is refused inside one; the bot hears of neither', async () => {
  await start();
  expect(await presses({ type: 'Action.Execute', ...opens })).toMatchObject({ kind: 'failed' });
  expect(await presses(execute, 'submit')).toMatchObject({ kind: 'failed' });
  expect(teams.received).toEqual([]);
});

test('a plain Action.Submit on a posted card is a message with a value and no text', async () => {
  await start();
  expect(await presses({ type: 'Action.Submit', data: { verb: 'x' } })).toEqual({ kind: 'done' });
  expect(teams.received[0]).toMatchObject({ type: 'message', value: { verb: 'x' }, replyToId: message });
  expect(teams.received[0].text).toBeUndefined();
});

test('a press answered late has failed, and is delivered four times under two ids', async () => {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await start({ press: 30, message: 5_000 });
  answer = () => held.then(() => ({ status: 200 }));
  expect(await presses(execute)).toEqual({ kind: 'failed', text: 'Something went wrong. Please try again.' });
  await teams.hears(4);
  release();
  const ids = teams.received.map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  expect(ids[1]).not.toBe(ids[0]);
});

test('a message answered late is delivered again under the same id', async () => {
  await start({ press: 5_000, message: 30 });
  answer = () =>
    teams.received.length === 1 ? teams.hears(2).then(() => ({ status: 200 })) : { status: 200 };
  expect(await teams.does('say', { as: dana, chat, text: 'help' })).toEqual({
    delivered: true,
    answered: true,
  });
  expect(teams.received[0].id).toBe(teams.received[1].id);
});

test('a bot that fails is told to the person kindly, by what the page gets', async () => {
  await start();
  answer = () => ({ status: 500 });
  expect(await teams.does('say', { as: dana, chat, text: 'help' })).toEqual({
    delivered: true,
    answered: false,
  });
  expect(await presses(execute)).toMatchObject({ kind: 'failed' });
});
