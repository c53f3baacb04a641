import { card } from '../../../../cards/parts';
import { buttonTitles, textOf } from '../../../support/cardReading';
import type { Name } from '../../../support/caseTown';
import { until } from '../../../support/owed';
import { casesOn, openRoomTown, type RoomTown, toastsIn } from './roomTown';

let at: RoomTown;
beforeEach(async () => {
  at = await openRoomTown();
});
afterEach(() => at.town.close());

const onlyThose = 'Only those who come to this conference can show its agenda here.';
const roomOf = async (id?: string) => (await at.conferenceOf(id)).room;

test('whoever comes to the one conference without a chat shows its agenda, and that is its chat from now on', async () => {
  await at.keepConference();
  await at.brings('BRI-2AAA');
  const agenda = await at.room('dana').says('conference');
  expect(textOf(agenda)).toContain('Case conference\nMonday 23 November, 10:00 am (AEDT)');
  expect(casesOn(agenda)).toEqual(['**BRI-2AAA** · Open']);
  expect(buttonTitles(agenda)).toEqual(expect.arrayContaining(['Open my view', 'Run the meeting']));
  expect(await roomOf()).toMatchObject({ boundBy: at.people.dana.id });
  await at.town.quiet();
  expect(await at.town.writesTo('monday')).toMatchObject([
    { verb: 'conference.bind', by: at.people.dana.id, surface: 'groupChat', allowed: true },
  ]);
  expect(await at.town.auditOf('monday')).toContainEqual(
    expect.objectContaining({ kind: 'view', by: at.people.dana.id, surface: 'groupChat' }),
  );
});

test.each<[string, Name]>([
  ['the Lead', 'lou'],
  ['whoever planned it', 'ana'],
])('%s binds it too', async (_, name) => {
  await at.keepConference({ attendees: [at.worker('dana')] });
  expect(textOf(await at.room(name).says('conference'))).toContain('Monday 23 November');
  expect(await roomOf()).toMatchObject({ boundBy: at.people[name].id });
});

test('everybody else reads the same words, whether one is held here or none', async () => {
  const others: Name[] = ['stuart', 'tess', 'ben', 'ivy', 'otto'];
  const read = async (name: Name) => JSON.stringify(await at.room(name).says('conference'));
  const before = await Promise.all(others.map(read));
  await at.keepConference();
  const unbound = await Promise.all(others.map(read));
  await at.room('ana').says('conference');
  const bound = await Promise.all(others.map(read));
  expect(new Set([...before, ...unbound, ...bound]).size).toBe(1);
  expect(before[0]).toContain(onlyThose);
  expect(await at.town.auditOf('monday')).toContainEqual(
    expect.objectContaining({ by: at.people.stuart.id, allowed: false, refusal: 'not-found' }),
  );
});

test('a guest and a stranger learn nothing', async () => {
  const guest = await at.town.person('Gus Guest');
  const before = textOf(await guest.in('groupChat').says('conference'));
  await at.keepConference();
  await at.room('ana').says('conference');
  expect(textOf(await guest.in('groupChat').says('conference'))).toBe(before);
  expect(before).toContain('I am the Local Connections bot.');
});

test('whoever comes to several chooses in a dialog of their own, and the agenda comes into the chat', async () => {
  await at.keepConference();
  await at.keepConference({ id: 'friday', title: 'Friday review', on: '2026-11-27', time: '14:00' });
  const asks = await at.room('ana').says('conference');
  expect(textOf(asks)).toContain('Which conference is this?');
  expect(textOf(asks)).not.toMatch(/Monday|Friday/);
  const choice = await at.goesOn('ana', asks, 'Choose');
  expect(textOf(choice.card)).toMatch(
    /Monday case conference[\s\S]*Friday review\nFriday 27 November, 2:00 pm/,
  );
  const [, monday, friday] = choice.card?.body ?? [];
  const room = at.room('ana');
  const only = (row: typeof monday) => card(row ? [row] : []);
  expect((await room.presses(only(friday), 'This one')).line).toContain('is shown in the chat');
  expect(textOf(await room.cardSaying('Friday 27 November'))).toContain('Friday 27 November, 2:00 pm');
  expect(await roomOf('friday')).toMatchObject({ boundBy: at.people.ana.id });
  // pressed once more, and the other one
  expect((await room.presses(only(friday), 'This one')).line).toContain('is shown in the chat');
  expect((await room.presses(only(monday), 'This one')).line).toContain('settled already');
  expect(await roomOf()).toBeUndefined();
  expect(toastsIn(at.town)).toEqual(['A case conference']);
});

test('a chat has one conference, and a conference one chat', async () => {
  await at.keepConference();
  await at.room('ana').says('conference');
  const elsewhere = await at.people.ana.in('channel').says('conference');
  expect(textOf(elsewhere)).toContain(onlyThose);
  await at.keepConference({
    id: 'other',
    title: 'Another one',
    attendees: [at.worker('tess')],
    plannedBy: at.worker('tess'),
  });
  expect(textOf(await at.room('tess').says('conference'))).toContain(onlyThose);
  expect(await roomOf('other')).toBeUndefined();
});

test('a meeting that is held each week keeps its chat', async () => {
  await at.keepConference();
  await at.room('ana').says('conference');
  const first = await roomOf();
  await until(at.town, '2026-11-25T00:00:00.000Z');
  expect(textOf(await at.room('dana').says('conference'))).toContain('Monday 30 November, 10:00 am (AEDT)');
  expect(await roomOf()).toEqual(first);
});

test('one that is over leaves its chat to another', async () => {
  await at.keepOnce();
  await at.room('ana').says('conference');
  await until(at.town, '2026-11-24T22:00:00.000Z');
  expect(textOf(await at.room('ana').says('conference'))).toContain(onlyThose);
  await at.keepConference({ id: 'next', title: 'The next case conference', on: '2026-11-26' });
  expect(textOf(await at.room('ana').says('conference'))).toContain('Thursday 26 November');
});

test('“This is the wrong chat” puts the agenda away, and the right one can have it', async () => {
  await at.keepConference();
  await at.brings('BRI-2AAA');
  await at.room('ana').says('conference');
  const dialog = await at.runs('dana');
  expect((await at.goesOn('dana', dialog.card, 'This is the wrong chat')).line).toContain('Put away.');
  const standing = (await at.room('ana').cards()).map(textOf).join('\n');
  expect(standing).toContain('This card has been put away.');
  expect(standing).not.toContain('BRI-');
  expect(await roomOf()).toBeUndefined();
  expect(textOf(await at.people.ana.in('channel').says('conference'))).toContain(`BRI-2AAA`);
});

test('two people show two conferences in one chat at once: it has one of them', async () => {
  await at.keepConference();
  const tess = at.worker('tess');
  await at.keepConference({ id: 'other', title: 'Another conference', attendees: [tess], plannedBy: tess });
  await Promise.all([at.room('ana').says('conference'), at.room('tess').says('conference')]);
  const isBound = async () => [await roomOf(), await roomOf('other')].filter(Boolean).length;
  // bound in the same instant, neither keeps it
  expect(await isBound()).toBeLessThan(2);
  at.town.passes(1000);
  const again = [await at.room('ana').says('conference'), await at.room('tess').says('conference')].map(
    textOf,
  );
  expect(await isBound()).toBe(1);
  expect(again.filter((text) => text.includes('Run the meeting'))).toHaveLength(1);
  expect(again.filter((text) => text.includes(onlyThose))).toHaveLength(1);
});

test('whichever chat a button names, the chat that it is pressed in counts', async () => {
  await at.keepConference();
  const inTheirOwn = await at.presses('ana', 'conference.bind', { conferenceId: 'monday', roomId: 'room-1' });
  expect(inTheirOwn.line).toContain('Please do that in the chat of the meeting');
  expect(await roomOf()).toBeUndefined();
});
