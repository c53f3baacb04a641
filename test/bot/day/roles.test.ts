import { textOf } from '../../support/cardReading';
import { toastsOf, until } from '../../support/owed';
import { type DayTown, morningsOf, openDayTown } from './dayTown';

let day: DayTown;
beforeEach(async () => {
  day = await openDayTown();
});
afterEach(() => day.town.close());

/** Of three business days the day before the last, and the day after it: nine in the morning. */
const wednesday = '2026-11-24T22:00:30.000Z';
const friday = '2026-11-26T22:00:30.000Z';

test('a clock is told to whoever acts next, and once it ran out to the Lead', async () => {
  const { town, ana, dana, lou, keep } = day;
  const ivy = await town.person('Ivy Tran', ['intake']);
  await keep('BRI-2222', 'Mei', undefined, {}, { status: 'sent' });
  await keep('BRI-3333', 'Ravi', undefined, {}, { status: 'withIntake' });
  await keep('BRI-4444', 'Tom', undefined, {}, { status: 'needInfo' });

  await until(town, wednesday);
  for (const who of [ana, ivy, dana])
    expect(textOf(morningsOf(town, who)[0]?.card)).toContain('1 clock runs out soon');
  expect(toastsOf(town, lou)).toEqual([]);

  await until(town, friday);
  expect(textOf(morningsOf(town, lou).at(-1)?.card)).toContain('3 clocks of your team have run out');
  for (const who of [ana, ivy, dana, lou])
    for (const { raw } of morningsOf(town, who)) expect(raw).not.toMatch(/Mei|Ravi|Tom/);
});

test('where every Lead knows the person, the Lead of the other Local is reminded', async () => {
  const { town, lou, keep } = day;
  const otto = await town.person('Otto Vance', ['lead'], 'latrobe');
  await keep('BRI-2222', 'Mei', undefined, () => ({ leadFrom: 'latrobe', conflicts: [lou.id] }), {
    status: 'waiting',
  });
  await until(town, wednesday);
  expect(toastsOf(town, lou)).toEqual([]);
  const [card] = morningsOf(town, otto);
  expect(textOf(card?.card)).toContain('1 person waits for a link worker');
  expect(card?.raw).not.toContain('Mei');
});

test('a step that nobody takes for three business days reaches the Lead, once a day', async () => {
  const { town, lou, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23');
  await until(town, wednesday);
  expect(toastsOf(town, lou)).toEqual([]);
  await until(town, friday);
  await until(town, '2026-11-27T03:00:00.000Z');
  const [card, ...others] = morningsOf(town, lou);
  expect(others).toEqual([]);
  const opened = await lou.presses(card?.card, 'Show all');
  expect(textOf(opened.card)).toContain('BRI-2222');
  expect(opened.raw).not.toContain('Mei');
});

test('whoever was staff before there were days gets one', async () => {
  const { town, ana, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23');
  const held = await town.store.read('days', ana.id, ana.id);
  if (!held) throw new Error('Ana has a day.');
  await town.store.remove('days', held);
  await town.minute();
  expect(morningsOf(town, ana)).toHaveLength(1);
});
