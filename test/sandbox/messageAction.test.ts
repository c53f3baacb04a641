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
const card = { type: 'AdaptiveCard', version: '1.5', body: [] };
const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
const form = { title: 'Refer a person', width: 'medium', height: 'large', card: attachment };
const opens = { status: 200, jsonBody: { task: { type: 'continue', value: form } } };

let teams: SandboxWithBot;
let answer: (activity: Activity) => object;
beforeEach(async () => {
  answer = () => opens;
  teams = await sandboxWithBot({ answer: (activity) => answer(activity) });
});
afterEach(() => teams.close());

const seen = async (as: string, chat: string) =>
  (await teams.json('GET', `sandbox/messages?${new URLSearchParams({ as, chat })}`)).body;
const chooses = (chat: string, message: string, more: object = {}) =>
  teams.does('choose', { as: dana, chat, message, command: 'refer', ...more });
const submits = (chat: string, message: string, action: object) =>
  teams.does('submitChoice', { as: dana, chat, message, command: 'refer', action });
const says = async (chat: string, text: string) => {
  await teams.does('say', { as: ana, chat, text });
  return (await seen(ana, chat)).find((message: Activity) => message.text === text).id;
};

test('from a colleague’s message in a chat without the bot a dialog opens', async () => {
  const message = await says(catchUp, 'She <3 her choir & the garden');
  expect(await chooses(catchUp, message, { theme: 'dark' })).toEqual({
    kind: 'dialog',
    title: 'Refer a person',
    width: 'medium',
    height: 'large',
    card,
  });
  const { tenantId } = teams.sandbox.teams;
  expect(teams.received).toEqual([
    expect.objectContaining({
      type: 'invoke',
      name: 'composeExtension/fetchTask',
      channelId: 'msteams',
      serviceUrl: `${teams.sandbox.url}teams/`,
      from: { id: teamsIds.person(dana), aadObjectId: dana, name: 'Dana Whitfield' },
      recipient: teamsIds.bot,
      conversation: { id: catchUp, conversationType: 'groupChat', isGroup: true, tenantId },
      value: {
        commandId: 'refer',
        commandContext: 'message',
        context: { theme: 'dark' },
        messagePayload: {
          id: message,
          replyToId: null,
          createdDateTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
          messageType: 'message',
          from: {
            user: { userIdentityType: 'aadUser', id: ana, displayName: 'Ana Petrov' },
            application: null,
          },
          body: { contentType: 'html', content: '<p>She &#60;3 her choir &#38; the garden</p>' },
          attachments: [],
        },
      },
    }),
  ]);
});

test('a button of the dialog carries what was typed and the same message again', async () => {
  const message = await says(catchUp, 'She misses her choir');
  await chooses(catchUp, message);
  answer = () => ({ status: 200, jsonBody: { task: { type: 'message', value: 'Sent.' } } });
  const send = { type: 'Action.Submit', data: { verb: 'send' }, inputs: { name: 'Sam' } };
  expect(await submits(catchUp, message, send)).toEqual({ kind: 'dialogMessage', text: 'Sent.' });
  const [fetched, submitted] = teams.received;
  expect(submitted).toMatchObject({ type: 'invoke', name: 'composeExtension/submitAction' });
  expect(submitted.value).toEqual({ ...fetched.value, data: { verb: 'send', name: 'Sam' } });
  expect(submitted.conversation).toEqual(fetched.conversation);
  answer = () => opens;
  expect(await submits(catchUp, message, send)).toMatchObject({ kind: 'dialog', title: 'Refer a person' });
  answer = () => ({ status: 200 });
  expect(await submits(catchUp, message, send)).toEqual({ kind: 'dialogClosed' });
});

test('of a card that the bot posted nothing is told but that the bot posted it', async () => {
  const channel = teamsIds.channel('brimbank');
  const asked = await says(channel, 'Anyone?');
  const posted = (await teams.connector('POST', `/${channel}/activities/${asked}`, cardActivity('Inside')))
    .body.id;
  await chooses(channel, posted);
  const [{ conversation, value }] = teams.received;
  expect(conversation).toMatchObject({
    id: `${channel};messageid=${asked}`,
    conversationType: 'channel',
  });
  expect(value.messagePayload).toMatchObject({
    replyToId: asked,
    from: {
      user: null,
      application: { applicationIdentityType: 'bot', displayName: 'Local Connections' },
    },
    body: { contentType: 'html', content: '' },
    attachments: [],
  });
});

test('where the person removed the app the menu still works', async () => {
  const chat = teamsIds.personalChat(dana);
  const { id } = (await teams.connector('POST', `/${chat}/activities`, cardActivity())).body;
  await teams.does('install', { as: dana, chat: teamsIds.personalChat(dana), installed: false });
  expect(await chooses(chat, id)).toMatchObject({ kind: 'dialog' });
});

test('a bot that refuses, fails or says something else is told to the person kindly', async () => {
  const message = await says(catchUp, 'She misses her choir');
  const kindly = { kind: 'failed', text: 'Something went wrong. Please try again.' };
  for (const status of [400, 500]) {
    answer = () => ({ status });
    expect(await chooses(catchUp, message)).toEqual(kindly);
  }
  answer = () => ({ status: 200, jsonBody: { composeExtension: { type: 'result' } } });
  expect(await chooses(catchUp, message)).toEqual(kindly);
});

test('Action.Execute does nothing in the dialog; the bot hears nothing of it', async () => {
  const message = await says(catchUp, 'She misses her choir');
  expect(await submits(catchUp, message, { type: 'Action.Execute', verb: 'send' })).toMatchObject({
    kind: 'failed',
  });
  expect(teams.received).toEqual([]);
});

test('nobody acts on a message of a chat that is not theirs, nor with another command', async () => {
  const huddle = teamsIds.groupChat('Local Connections huddle');
  const message = await says(huddle, 'Good morning');
  const asks = async (body: object) =>
    (await teams.json('POST', 'sandbox/choose', { as: dana, chat: huddle, message, ...body })).status;
  expect(await asks({ command: 'refer' })).toBe(404);
  expect(await asks({ as: ana, command: 'refer', message: 'another' })).toBe(404);
  expect(await asks({ as: ana, command: 'delete' })).toBe(400);
  expect(teams.received).toEqual([]);
});
