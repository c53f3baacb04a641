import { teamsIds } from '../../sandbox/teams/teamsIds';
import {
  type Activity,
  ana,
  cardActivity,
  dana,
  named,
  type SandboxWithBot,
  sandboxWithBot,
} from './sandboxWithBot';

const meeting = teamsIds.meetingChat('Thursday case conference');
const guest = named('Imelda Frost');
const ofMeeting = { meeting: { id: teamsIds.meeting(meeting) } };

let teams: SandboxWithBot;
beforeEach(async () => {
  teams = await sandboxWithBot();
});
afterEach(() => teams.close());

const adds = () => teams.does('install', { as: ana, chat: meeting, installed: true });
const chatsOf = async (as: string) =>
  (await teams.json('GET', `sandbox/chats?${new URLSearchParams({ as })}`)).body;
const seenBy = async (as: string) => (await chatsOf(as)).find(({ kind }: Activity) => kind === 'meeting');

test('the team, a manager and a guest from outside share the chat of a meeting, without the bot at first', async () => {
  expect(await seenBy(dana)).toMatchObject({
    name: 'Thursday case conference',
    installed: false,
    runs: false,
    members: ['Ana', 'Dana', 'Minh', 'Rosa', 'Helen', 'Stuart', 'Imelda'],
  });
  expect((await chatsOf(guest)).map(({ name }: Activity) => name)).toEqual(['Thursday case conference']);
  const { body } = await teams.json('GET', 'sandbox/town');
  expect(body.find(({ id }: Activity) => id === guest).roles).toBe('Guest from Wattle Lane Housing');
});

test('a guest has no chat of their own that the bot could write to', async () => {
  const members = [{ id: guest }];
  const { tenantId } = teams.sandbox.teams;

  expect((await teams.connector('POST', '', { members, tenantId })).status).toBe(403);
});

test('somebody adds the bot, which hears of it once and is written to from then on', async () => {
  const unheard = await teams.does('say', { as: ana, chat: meeting, text: '@Local Connections conference' });
  expect(unheard).toEqual({ delivered: false, answered: false });
  expect((await teams.connector('POST', `/${meeting}/activities`, cardActivity())).status).toBe(403);

  await adds();
  await teams.does('open', { as: dana, chat: meeting });
  await teams.does('say', { as: ana, chat: meeting, text: '@Local Connections conference' });

  expect(teams.received.map(({ type }) => type)).toEqual([
    'conversationUpdate',
    'installationUpdate',
    'message',
  ]);
  expect((await seenBy(dana)).installed).toBe(true);
  expect((await teams.connector('POST', `/${meeting}/activities`, cardActivity())).status).toBe(201);
});

test('all that comes from there names the meeting, in a group chat as Teams has it', async () => {
  await adds();
  await teams.does('say', { as: ana, chat: meeting, text: '@Local Connections conference' });
  const message = (await teams.connector('POST', `/${meeting}/activities`, cardActivity())).body.id;
  const action = { type: 'Action.Submit', data: { msteams: { type: 'task/fetch' } } };
  await teams.does('press', { as: guest, chat: meeting, message, action });
  await teams.does('submit', { as: guest, chat: meeting, message, action });
  await teams.does('choose', { as: guest, chat: meeting, message, command: 'refer' });

  expect(teams.received).toHaveLength(6);
  for (const { conversation, channelData } of teams.received) {
    expect(conversation).toMatchObject({ id: meeting, conversationType: 'groupChat', isGroup: true });
    expect(meeting).toMatch(/^19:meeting_/);
    expect(channelData).toMatchObject(ofMeeting);
  }
  expect(teams.received.slice(3).map(({ from }) => from.aadObjectId)).toEqual([guest, guest, guest]);
});

test('its beginning and its end are told once each, naming nobody', async () => {
  await adds();
  const runs = (value: boolean) => teams.does('meeting', { as: ana, chat: meeting, runs: value });
  await runs(false);
  await runs(true);
  await runs(true);
  expect((await seenBy(dana)).runs).toBe(true);
  await runs(false);
  expect((await seenBy(dana)).runs).toBe(false);

  const events = teams.received.filter(({ type }) => type === 'event');
  expect(events.map(({ name }) => name)).toEqual([
    'application/vnd.microsoft.meetingStart',
    'application/vnd.microsoft.meetingEnd',
  ]);
  for (const event of events) {
    expect(event).toMatchObject({ conversation: { id: meeting }, channelData: ofMeeting });
    expect(event.value).toMatchObject({ Id: ofMeeting.meeting.id, MeetingType: 'Scheduled' });
    expect(event.from).toEqual({ id: teamsIds.person(ana) });
    expect(event.conversation.conversationType).toBeUndefined();
  }
  expect(Object.keys(events[0].value)).toContain('StartTime');
  expect(Object.keys(events[1].value)).toContain('EndTime');
});

test('a meeting without the bot begins and ends unheard, and a chat that is no meeting has none', async () => {
  await teams.does('meeting', { as: ana, chat: meeting, runs: true });
  const huddle = teamsIds.groupChat('Local Connections huddle');
  await teams.does('meeting', { as: ana, chat: huddle, runs: true });

  expect((await seenBy(ana)).runs).toBe(true);
  expect((await chatsOf(ana)).find(({ id }: Activity) => id === huddle).runs).toBeUndefined();
  expect(teams.received).toEqual([]);
});

test('removed again, it hears so and can post nothing', async () => {
  await adds();
  await teams.does('install', { as: ana, chat: meeting, installed: false });

  expect(teams.received.at(-1)).toMatchObject({ type: 'installationUpdate', action: 'remove' });
  expect((await teams.connector('POST', `/${meeting}/activities`, cardActivity())).status).toBe(403);
});

test('nobody who is not in it opens, begins or adds anything there', async () => {
  const tevita = named('Tevita Faleolo');
  for (const [what, more] of [
    ['meeting', { runs: true }],
    ['install', { installed: true }],
    ['open', {}],
  ] as const)
    expect((await teams.json('POST', `sandbox/${what}`, { as: tevita, chat: meeting, ...more })).status).toBe(
      404,
    );
});
