import { textOf } from '../../support/cardReading';
import { until } from '../../support/owed';
import { listed } from '../activity/add/addTown';
import { type DayTown, morningsOf, openDayTown } from './dayTown';

let day: DayTown;
beforeEach(async () => {
  day = await openDayTown();
});
afterEach(() => day.town.close());

const morningOf = (date: number) => `2026-11-${String(date - 1).padStart(2, '0')}T22:01:00.000Z`;

test('activities that want a look come on one card a week, and stand in what is asked for', async () => {
  const { town, ana, dana, keep } = day;
  await listed(
    town,
    'brimbank',
    { id: 'fresh', name: 'Fresh group', assured_date: '2026-11-01' },
    { id: 'old', name: 'Old group', assured_date: '2026-01-01' },
  );
  for (const on of [24, 25, 26, 27]) await keep(`BRI-2${on}2`, 'Mei', `2026-11-${on}`);
  await town.minute();
  for (const on of [24, 25]) await until(town, morningOf(on));

  const [monday, ...others] = morningsOf(town, ana).map(({ card }) => textOf(card));
  expect(monday).toContain('Activities are to be checked');
  expect(others).toHaveLength(2);
  for (const says of others) expect(says).not.toContain('Activities');
  const asked = await ana.presses(await ana.says('today'), 'Show all');
  expect(textOf(asked.card)).toContain('1 activity of Brimbank wants a look');
  expect(morningsOf(town, dana)).toEqual([]);

  await until(town, '2026-11-29T22:01:00.000Z');
  expect(textOf(morningsOf(town, ana).at(-1)?.card)).toContain('Activities are to be checked');
});

test('where Monday’s card did not arrive they stand on the next one', async () => {
  const { town, ana, keep } = day;
  await listed(town, 'brimbank', { id: 'old', name: 'Old group', assured_date: '2026-01-01' });
  await keep('BRI-2242', 'Mei', '2026-11-24');
  for (let time = 0; time < 100; time += 1)
    town.connector.refuseNext({
      status: 429,
      when: ({ conversationId }) => conversationId === `a:${ana.id}` && town.now() < '2026-11-23T12',
    });
  await town.minute();
  await until(town, '2026-11-23T06:30:00.000Z');
  expect(morningsOf(town, ana)).toEqual([]);
  await until(town, morningOf(24));
  expect(textOf(morningsOf(town, ana)[0]?.card)).toContain('Activities are to be checked');
});
