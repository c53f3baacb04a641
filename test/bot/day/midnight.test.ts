import { textOf } from '../../support/cardReading';
import { toastsOf, until } from '../../support/owed';
import type { Person } from '../../support/townPerson';
import { type DayTown, openDayTown } from './dayTown';

let day: DayTown;
beforeEach(async () => {
  day = await openDayTown();
});
afterEach(() => day.town.close());

const saturday = '2026-11-27T13:00:30.000Z';
const sunday = '2026-11-28T13:00:30.000Z';
const says = async (who: Person) => (await who.cards()).map(textOf).join('\n');

test('over the weekend no name stands on the card of Friday, and nothing rings', async () => {
  const { town, ana, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-27');
  await until(town, '2026-11-26T22:01:00.000Z');
  await until(town, '2026-11-27T04:01:00.000Z');
  expect(await says(ana)).toContain('Mei');
  await until(town, saturday);
  expect(await says(ana)).toContain('Friday 27 November');
  expect(await says(ana)).not.toContain('Mei');
  expect(toastsOf(town, ana)).toHaveLength(1);
  expect(await town.store.query('placements', { partition: 'days' })).toMatchObject({ found: [] });
});

test('neither on one that somebody asked for on a day off', async () => {
  const { town, ana, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-27');
  await until(town, '2026-11-28T01:00:00.000Z');
  await ana.says('today');
  await town.minute();
  expect(await says(ana)).toContain('Mei');
  await until(town, sunday);
  expect(await says(ana)).not.toContain('Mei');
});

test('the cover, on the night on which the leave is over', async () => {
  const { town, ana, ben, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-24');
  const form = await ana.presses(await ana.says('leave'), 'Change hours or leave');
  await ana.presses(form.card, 'Save', {
    leaveFrom: '2026-11-23',
    leaveUntil: '2026-11-24',
    coverId: ben.id,
  });
  await town.quiet();
  const hours = await ben.presses(await ben.says('leave'), 'Change hours or leave');
  await ben.presses(hours.card, 'Save', { days: '1,2', from: '09:00', to: '17:00' });
  await town.quiet();
  await until(town, '2026-11-23T22:01:00.000Z');
  expect(await says(ben)).toContain('Mei');
  await until(town, '2026-11-24T04:01:00.000Z');
  await until(town, '2026-11-24T13:00:30.000Z');
  expect(await says(ben)).not.toContain('Mei');
});
