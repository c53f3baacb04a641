import { textOf } from '../../../support/cardReading';
import type { Sent } from '../../../support/connector';
import { meetingChat } from '../../../support/fromTeams';
import { delivered, meeting, meetingEvent } from '../../../support/meetingEvent';
import { minutes, until } from '../../../support/owed';
import { begins, openRoomTown, type RoomTown } from './roomTown';

let at: RoomTown;
beforeEach(async () => {
  at = await openRoomTown();
  await at.keepConference();
  await at.brings('BRI-2AAA');
  await there().says('conference');
  await until(at.town, begins);
});
afterEach(() => at.town.close());

const there = () => at.people.ana.in('meeting');
const toTheRoom = ({ method, path, conversationId }: Sent) =>
  method === 'POST' && conversationId === meetingChat && path.endsWith('/activities');
const posted = () => at.town.connector.sent.filter((sent) => toTheRoom(sent) && sent.status === 201).length;
const tried = () => at.town.connector.sent.filter(toTheRoom).length;

test('refused for now, and with no answer at all, the agenda comes all the same', async () => {
  at.town.connector.refuseNext({ status: 429, headers: { 'retry-after': '30' }, when: toTheRoom });
  at.town.connector.refuseNext({ status: 'cut', when: toTheRoom });
  await meeting(at.town, 'Start');
  await minutes(at.town, 6);
  expect([tried(), posted()]).toEqual([3, 1]);
  expect(textOf(await there().cardSaying('It is on now.'))).toContain('BRI-2AAA');
});

const removed = (more: object) => meetingEvent(at.town, 'End', { name: undefined, ...more });
const taken = {
  uninstalled: () => removed({ type: 'installationUpdate', action: 'remove' }),
  'taken out': () => removed({ type: 'conversationUpdate', membersRemoved: [{ id: '28:bot' }] }),
};

test.each(Object.entries(taken))(
  '%s, the chat gets nothing more, and the Lead sees that',
  async (_, event) => {
    expect(await delivered(at.town, event())).toBe(200);
    await meeting(at.town, 'Start');
    await minutes(at.town, 2);
    expect(tried()).toBe(0);
    const list = textOf(await at.people.lou.says('nudges'));
    expect(list).toContain('The chat of a case conference');
    expect(list).toContain('Cannot be reached: the app was removed.');
    expect(list).toContain('Add the app to that chat again');
    expect(list).not.toContain('They must add the app themselves');
  },
);

test('a colleague who leaves the chat, and a chat that the bot never wrote to, change nothing', async () => {
  const gone = { type: 'conversationUpdate', membersRemoved: [{ id: '29:somebody' }] };
  await delivered(at.town, removed(gone));
  const elsewhere = {
    id: '19:elsewhere',
    conversationType: 'groupChat',
    tenantId: at.town.services.tenantId,
  };
  await delivered(at.town, { ...taken.uninstalled(), conversation: elsewhere });
  const references = JSON.stringify((await at.town.everything())['references']);
  expect(references).not.toContain('19:elsewhere');
  await meeting(at.town, 'Start');
  expect(posted()).toBe(1);
});

test('put back into it, what it missed is owed again', async () => {
  await delivered(at.town, taken.uninstalled());
  await meeting(at.town, 'Start');
  await minutes(at.town, 1);
  await delivered(at.town, removed({ type: 'installationUpdate', action: 'add' }));
  await minutes(at.town, 2);
  expect(posted()).toBe(1);
});

test('the Lead has it sent again when nobody could tell whether it arrived', async () => {
  for (const _ of [1, 2]) at.town.connector.refuseNext({ status: 'cut', when: toTheRoom });
  await meeting(at.town, 'Start');
  await minutes(at.town, 10);
  expect(posted()).toBe(0);
  const list = await at.people.lou.says('nudges');
  expect(textOf(list)).toContain('May not have arrived: A case conference (1).');
  const again = await at.people.lou.presses(list, 'Send again');
  expect(textOf(again.card)).toContain('✓ Will be sent again to The chat of a case conference: 1 message');
  await minutes(at.town, 1);
  expect(posted()).toBe(1);
});

test('put back days later, a meeting that nobody ended is not posted as if it were on', async () => {
  await delivered(at.town, taken.uninstalled());
  await meeting(at.town, 'Start');
  await minutes(at.town, 1);
  at.town.passes(4 * 24 * 60 * 60_000);
  await delivered(at.town, removed({ type: 'installationUpdate', action: 'add' }));
  await minutes(at.town, 2);
  expect(posted()).toBe(0);
});
