import { sixLocals } from '../../../domain/sixLocals';
import { goesOnLeave, listOf, minutes, toastsOf, tries, until, waiting } from '../../support/owed';
import { refer } from '../../support/refer';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

// the town's clock begins on Monday 23 November 2026 at 9:10; Melbourne is 11 hours ahead of UTC, 10 in winter
const mondayEvening = '2026-11-23T07:00:00.000Z';
const tuesday = '2026-11-23T22:00:00.000Z';
let town: Town;
let dana: Person;
let ana: Person;
let lou: Person;
beforeEach(() => open());
afterEach(() => town.close());

async function open(options: Parameters<typeof openTown>[0] = {}) {
  town = await openTown(options);
  dana = await town.person('Dana Whitfield', ['clinician']);
  ana = await town.person('Ana Petrov', ['linkWorker']);
  lou = await town.person('Lou Marsh', ['lead']);
  for (const one of [ana, lou]) await one.says('help');
}
const minuteBefore = (moment: string) => new Date(Date.parse(moment) - 60_000).toISOString();

test.each([
  ['in the evening', mondayEvening, tuesday],
  ['before the day begins', '2026-11-23T20:00:00.000Z', tuesday],
  ['on a Saturday', '2026-11-28T01:00:00.000Z', '2026-11-29T22:00:00.000Z'],
  ['on the weekend on which the clocks go back', '2027-04-02T07:00:00.000Z', '2027-04-04T23:00:00.000Z'],
  ['on the weekend on which the clocks go forward', '2027-10-01T08:00:00.000Z', '2027-10-03T22:00:00.000Z'],
])('a referral that is sent %s is told of when the next working day begins', async (_, sent, told) => {
  await until(town, sent);
  const references = [await refer(dana), await refer(dana, { calledName: 'Another' })];
  await until(town, minuteBefore(told));
  expect(toastsOf(town, ana)).toEqual([]);
  await until(town, told);
  // months later what was never told of, such as trainings, comes in that morning too
  expect(tries(town, ana, waiting)).toBe(1);
  for (const reference of references) expect(await listOf(ana)).toContain(reference);
});

/** The list of what waits, and the card of a day on which its clock runs out. */
const thatMorning = ['Something waits for you', 'Your day with Local Connections'];

test('on a holiday of the Local nobody is told, at another Local they are', async () => {
  await town.close();
  const locals = sixLocals.map((one) => (one.id === 'brimbank' ? { ...one, holidays: ['2026-11-24'] } : one));
  await open({ locals });
  const eve = await town.person('Eve Hall', ['clinician'], 'latrobe');
  const sam = await town.person('Sam Reid', ['linkWorker'], 'latrobe');
  await until(town, mondayEvening);
  await refer(dana);
  await refer(eve);
  await until(town, tuesday);
  expect([toastsOf(town, ana).length, toastsOf(town, sam).length]).toEqual([0, 1]);
  await until(town, '2026-11-24T22:00:00.000Z');
  expect(toastsOf(town, ana)).toHaveLength(1);
});

test('somebody on leave is told when they are back, and the others at once', async () => {
  const ben = await town.person('Ben Okafor', ['linkWorker']);
  await goesOnLeave(ana, '2026-11-23', '2026-11-25');
  await refer(dana);
  await town.quiet();
  expect([toastsOf(town, ana), toastsOf(town, ben), toastsOf(town, lou)].map((all) => all.length)).toEqual([
    0, 1, 0,
  ]);
  await until(town, '2026-11-25T22:00:00.000Z');
  expect(toastsOf(town, ana).map(({ summary }) => summary)).toEqual(thatMorning);
});

test('somebody who works on Thursday afternoons is told then', async () => {
  const form = await ana.presses(await ana.says('leave'), 'Change hours or leave');
  await ana.presses(form.card, 'Save', { days: '4', from: '13:00', to: '16:00' });
  await refer(dana);
  await until(town, '2026-11-26T01:59:00.000Z');
  expect(toastsOf(town, ana)).toEqual([]);
  await minutes(town, 1);
  expect(toastsOf(town, ana).map(({ summary }) => summary)).toEqual(thatMorning);
});

test('when the hour since the last message ends in the evening, the next one comes in the morning', async () => {
  await until(town, '2026-11-23T05:40:00.000Z');
  await refer(dana);
  await refer(dana, { calledName: 'Another' });
  await until(town, minuteBefore(tuesday));
  expect(toastsOf(town, ana)).toHaveLength(1);
  await until(town, tuesday);
  expect(toastsOf(town, ana)).toHaveLength(2);
});

test('not to contact a person is told at once, at any hour', async () => {
  await refer(dana);
  await ana.presses(await ana.cardSaying(waiting), "I'll take it");
  await goesOnLeave(ana, '2026-11-23', '2026-12-23');
  await until(town, mondayEvening);
  const asks = await dana.presses(await dana.cardSaying('Your referral'), 'Withdraw');
  await dana.presses(asks.card, 'Withdraw the referral');
  await town.quiet();
  expect(tries(town, ana, 'Please do not contact the person')).toBe(1);
});

test('news of the end of the day is told in the morning', async () => {
  await until(town, '2026-11-23T05:55:00.000Z');
  await refer(dana);
  await ana.presses(await ana.cardSaying(waiting), "I'll take it");
  await until(town, minuteBefore(tuesday));
  expect(tries(town, dana, 'It is accepted')).toBe(0);
  await until(town, tuesday);
  expect(tries(town, dana, 'It is accepted')).toBe(1);
});

test.each([
  ['goes on leave before it is read', '2026-11-24', mondayEvening],
  ['goes on leave before it is told, late on their last day', '2026-11-24', '2026-11-23T05:50:00.000Z'],
])('when the only link worker %s, the Lead hears too', async (_, from, sent) => {
  await goesOnLeave(ana, from, '2026-12-18');
  await until(town, '2026-11-23T05:40:00.000Z');
  if (sent < mondayEvening) await refer(dana, { calledName: 'Earlier' });
  await until(town, sent);
  const reference = await refer(dana);
  await minutes(town, 90);
  await until(town, tuesday);
  expect(await listOf(lou)).toContain(reference);
  expect(toastsOf(town, lou)).toHaveLength(1);
  await until(town, '2026-12-20T22:00:00.000Z');
  expect(await listOf(ana)).toContain(reference);
});

test('a link worker who falls ill over night is not waited for', async () => {
  await until(town, mondayEvening);
  const reference = await refer(dana);
  await until(town, '2026-11-23T20:00:00.000Z');
  await goesOnLeave(ana, '2026-11-24', '2026-12-04');
  await until(town, tuesday);
  await minutes(town, 2);
  expect(await listOf(lou)).toContain(reference);
});
