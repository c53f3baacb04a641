import { teamsIds } from '../../sandbox/teams/teamsIds';
import { type Activity, ana, dana, named, type SandboxWithBot, sandboxWithBot } from './sandboxWithBot';

const huddle = teamsIds.groupChat('Local Connections huddle');
const helen = named('Helen Marinos');

const adaptive = 'application/vnd.microsoft.card.adaptive';
const card = (speak: string, userIds?: string[]) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [],
  speak,
  ...(userIds && {
    refresh: { action: { type: 'Action.Execute', verb: 'room.refresh', data: { go: 1 } }, userIds },
  }),
});
const posted = (content: object) => ({ type: 'message', attachments: [{ contentType: adaptive, content }] });
const forAna = card('as posted', [teamsIds.person(ana)]);

let teams: SandboxWithBot;
let answer: object;
let message: string;
beforeEach(async () => {
  answer = { statusCode: 200, type: adaptive, value: card('drawn anew', [teamsIds.person(ana)]) };
  teams = await sandboxWithBot({ answer: () => ({ status: 200, jsonBody: answer }) });
  message = (await teams.connector('POST', `/${huddle}/activities`, posted(forAna))).body.id;
});
afterEach(() => teams.close());

const refreshes = (as: string) => teams.does('refresh', { as, chat: huddle, message });
async function seen(as: string) {
  const { body } = await teams.json('GET', `sandbox/messages?${new URLSearchParams({ as, chat: huddle })}`);
  const { cards, refreshes: asks, updatedAt } = body.find(({ id }: Activity) => id === message);
  return { says: cards[0].speak, asks, updatedAt };
}
const aMinute = () => teams.json('POST', 'sandbox/clock', { advance: 'PT1M' });

test('a card is drawn anew for the one whom it names, and for nobody else', async () => {
  expect((await seen(ana)).asks).toBe(true);
  expect((await seen(helen)).asks).toBeUndefined();
  await refreshes(helen);
  expect(teams.received).toEqual([]);
  await refreshes(ana);

  expect(teams.received).toEqual([
    expect.objectContaining({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: message,
      value: {
        action: { type: 'Action.Execute', verb: 'room.refresh', data: { go: 1 } },
        trigger: 'automatic',
      },
    }),
  ]);
  expect(await seen(ana)).toEqual({ says: 'drawn anew', asks: undefined, updatedAt: undefined });
  expect((await seen(helen)).says).toBe('as posted');
});

test('at most once a minute, and again after an update', async () => {
  await refreshes(ana);
  await refreshes(ana);
  expect(teams.received).toHaveLength(1);
  await aMinute();
  expect((await seen(ana)).asks).toBe(true);
  await refreshes(ana);
  await refreshes(ana);
  expect(teams.received).toHaveLength(2);

  await teams.connector(
    'PUT',
    `/${huddle}/activities/${message}`,
    posted(card('updated', [teamsIds.person(ana)])),
  );
  expect(await seen(ana)).toMatchObject({ says: 'updated', asks: true });
  await refreshes(ana);
  expect(teams.received).toHaveLength(3);
});

test.each([
  ['a line', { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Not here.' }],
  ['an error', { statusCode: 500, type: 'application/vnd.microsoft.error', value: { message: 'No.' } }],
  ['nothing of the kind', {}],
])('answered with %s, the card stays, and is not asked for at once again', async (_, given) => {
  answer = given;
  await refreshes(ana);
  await refreshes(ana);

  expect(await seen(ana)).toMatchObject({ says: 'as posted', asks: undefined });
  expect(teams.received).toHaveLength(1);
});

test.each([
  ['by object ids', card('other', [ana])],
  ['beyond the sixty that Teams reads', card('many', [...Array(60).fill('29:x'), teamsIds.person(ana)])],
  ['by a Submit', { ...forAna, refresh: { ...forAna.refresh, action: { type: 'Action.Submit' } } }],
  ['not at all', card('none')],
])('a card that asks %s is left as it is', async (_, content) => {
  message = (await teams.connector('POST', `/${huddle}/activities`, posted(content))).body.id;
  await refreshes(ana);

  expect((await seen(ana)).asks).toBeUndefined();
  expect(teams.received).toEqual([]);
});

test('somebody who is not in the chat refreshes nothing there', async () => {
  expect((await teams.json('POST', 'sandbox/refresh', { as: dana, chat: huddle, message })).status).toBe(404);
});
