import { buttonTitles, textOf } from '../../support/cardReading';
import { toastsOf, until } from '../../support/owed';
import { type DayTown, morningsOf, openDayTown } from './dayTown';

let day: DayTown;
beforeEach(async () => {
  day = await openDayTown();
});
afterEach(() => day.town.close());

const tuesday = '2026-11-23T22:00:30.000Z';

test('Monday begins with who to check in with, what is overdue first, and the rest beside it', async () => {
  const { town, ana, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23', { lastSpokenAt: '2026-11-09T03:00:00.000Z' });
  await keep('BRI-3333', 'Ravi', '2026-11-20');
  await keep('BRI-4444', 'Tom', '2026-12-10', {
    consentsReviewedAt: '2026-03-02T03:00:00.000Z',
  });
  await keep('BRI-5555', 'Una', '2026-11-24');

  await town.minute();

  const [morning, ...others] = toastsOf(town, ana);
  expect(others).toEqual([]);
  expect(morning?.summary).toBe('Your day with Local Connections');
  const says = textOf(morning?.card);
  expect(says).toContain('Monday 23 November');
  expect(says).toContain('2 people to check in with');
  expect(says.indexOf('Ravi')).toBeLessThan(says.indexOf('Mei'));
  expect(says).toContain('Check-in due today. Last spoken Monday 9 November.');
  expect(says).toContain('1 person is to be asked about their consents again');
  expect(says).not.toMatch(/Tom|Una|0491 ?57|whistling/);
  expect(buttonTitles(morning?.card)).toEqual(['Open', 'Open', 'Show', 'Start', 'Show all', 'Reminders']);
});

test('nothing that a lock screen shows names anybody', async () => {
  const { town, ana, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23');
  await town.minute();
  for (const { summary } of toastsOf(town, ana)) expect(summary).not.toMatch(/Mei|BRI/);
});

test('who has nothing due hears nothing', async () => {
  const { town, ana, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-26');
  await town.minute();
  await until(town, tuesday);
  for (const who of [ana, day.ben, day.dana, day.lou, day.stuart]) expect(toastsOf(town, who)).toEqual([]);
});

test('what is done leaves the card in its place, and the next day does not say it again', async () => {
  const { town, ana, keep, change, dayOf } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23');
  await keep('BRI-3333', 'Ravi', '2026-11-23');
  await town.minute();

  await change('BRI-2222', ({ checkIn, ...rest }) => ({
    ...rest,
    ...(checkIn && { checkIn: { ...checkIn, on: '2026-12-07' } }),
  }));
  expect(await dayOf(ana)).toContain('✓ 1 done');
  expect(await dayOf(ana)).toContain('1 person to check in with');
  expect(await dayOf(ana)).not.toContain('Mei');
  expect(morningsOf(town, ana)).toHaveLength(1);

  await change('BRI-3333', ({ checkIn: _done, ...rest }) => ({ ...rest, lastSpokenAt: town.now() }));
  expect(await dayOf(ana)).toContain('✓ 2 done\nThat was everything for today.');

  await until(town, tuesday);
  const cards = await ana.cards();
  const [yesterday] = cards.map(textOf).filter((says) => says.includes('Monday 23 November'));
  expect(yesterday).toBe("**Monday 23 November** is over.\nToday's list");
  expect(cards.map(textOf).join('\n')).not.toMatch(/Mei|Tom/);
});

test('the card of yesterday loses its names when the next day begins', async () => {
  const { town, ana, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23');
  await town.minute();
  await until(town, tuesday);
  expect(morningsOf(town, ana)).toHaveLength(2);
  const [first, second] = (await ana.cards()).map(textOf);
  expect(first).not.toContain('Mei');
  expect(second).toContain('Tuesday 24 November');
  expect(second).toContain('Mei');
  expect(await town.store.query('placements', { partition: 'days' })).toMatchObject({ found: [{}] });
});
