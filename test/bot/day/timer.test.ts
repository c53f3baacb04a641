import { sweep } from '../../../bot/sending/sweep';
import { textOf } from '../../support/cardReading';
import { owed, toastsOf, until } from '../../support/owed';
import { type DayTown, morningsOf, openDayTown, urgentOf } from './dayTown';

let day: DayTown;
beforeEach(async () => {
  day = await openDayTown();
});
afterEach(() => day.town.close());

test.each([
  ['32 minutes late', '2026-11-23T22:32:00.000Z'],
  ['hours late', '2026-11-24T05:30:00.000Z'],
])('a timer that is %s sends one card all the same', async (_how, at) => {
  const { town, ana, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-24');
  await town.minute();
  await until(town, at);
  await until(town, '2026-11-24T05:45:00.000Z');
  expect(morningsOf(town, ana)).toHaveLength(1);
  expect((await owed(town, ana)).map(({ id, state }) => [id, state])).toEqual([
    [`day.morning|${ana.id}|2026-11-24|${ana.id}`, 'delivered'],
  ]);
});

test('a timer that runs twice at once, and in a second instance, sends one card', async () => {
  const { town, ana, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23');
  const other = town.anotherInstance().services;
  await Promise.all([sweep(town.services), sweep(town.services), sweep(other)]);
  await Promise.all([sweep(other), sweep(town.services)]);
  await town.minute();
  expect(morningsOf(town, ana)).toHaveLength(1);
});

test('nothing comes at night, at a weekend, on a public holiday', async () => {
  const { town, ana, keep } = day;
  await town.minute();
  await keep('BRI-2222', 'Mei', '2026-12-25');
  // Christmas Day to the Monday that stands for Boxing Day, hour by hour
  for (let hour = 0; hour < 4 * 24; hour += 1) {
    const at = Date.parse('2026-12-24T13:00:00.000Z') + hour * 3_600_000;
    await until(town, new Date(at).toISOString());
  }
  expect(toastsOf(town, ana)).toEqual([]);
  await until(town, '2026-12-28T22:00:30.000Z');
  expect(textOf(morningsOf(town, ana)[0]?.card)).toContain('Tuesday 29 December');
});

test('on Australia Day nothing comes, and on the day after it does', async () => {
  const { town, ana, keep } = day;
  await town.minute();
  await keep('BRI-2222', 'Mei', '2027-01-26');
  await until(town, '2027-01-25T22:30:00.000Z');
  await until(town, '2027-01-26T05:30:00.000Z');
  expect(toastsOf(town, ana)).toEqual([]);
  await until(town, '2027-01-26T22:00:30.000Z');
  expect(textOf(morningsOf(town, ana)[0]?.card)).toContain('Wednesday 27 January');
});

test('a card that cannot be sent on its day is not sent on another', async () => {
  const { town, ana, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23');
  for (let time = 0; time < 30; time += 1)
    town.connector.refuseNext({
      status: 429,
      when: ({ conversationId }) => conversationId === `a:${ana.id}`,
    });
  await town.minute();
  await until(town, '2026-11-23T06:30:00.000Z');
  await until(town, '2026-11-23T22:00:30.000Z');
  const states = (await owed(town, ana)).map(({ occurrence, state }) => [occurrence, state]);
  expect(states).toContainEqual(['2026-11-23', 'dead']);
});

test('what comes up during the day waits for the next card', async () => {
  const { town, ana, keep } = day;
  await town.minute();
  await keep('BRI-2222', 'Mei', '2026-11-23');
  await until(town, '2026-11-23T04:05:00.000Z');
  expect(toastsOf(town, ana)).toEqual([]);
  await until(town, '2026-11-23T22:00:30.000Z');
  expect(morningsOf(town, ana)).toHaveLength(1);
});

test('a clock that runs out at five is told of at three, once, and the card follows', async () => {
  const { town, ana, keep, change } = day;
  await keep('BRI-2222', 'Mei', undefined, {}, { status: 'named' });
  await town.minute();
  // first contact within five business days
  await until(town, '2026-11-29T22:00:30.000Z');
  await until(town, '2026-11-30T04:00:30.000Z');
  await until(town, '2026-11-30T05:00:00.000Z');
  const [urgent, ...others] = urgentOf(town, ana);
  expect(others).toEqual([]);
  expect(textOf(urgent?.card)).toContain('Due by 5 pm today');
  expect(textOf(urgent?.card)).toContain('Mei');

  await change('BRI-2222', (found) => ({
    ...found,
    consents: { ...found.consents, refer: { ...found.consents.refer, given: false } },
  }));
  expect((await ana.cards()).map(textOf).join('\n')).not.toContain('Mei');
});
