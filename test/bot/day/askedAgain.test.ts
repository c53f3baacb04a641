import { planNudge } from '../../../bot/day/planNudge';
import type { Staff } from '../../../domain/staff/staff';
import { owed, toastsOf, until } from '../../support/owed';
import { type DayTown, openDayTown } from './dayTown';

let day: DayTown;
beforeEach(async () => {
  day = await openDayTown();
  await day.keep('BRI-2222', 'Mei', '2026-11-20');
});
afterEach(() => day.town.close());

/** Their card is owed, and nobody looks at their day beside it. */
async function owes(date: string, change: (staff: Staff) => Staff = (staff) => staff) {
  const { town, ana } = day;
  const [held, resting] = await Promise.all([
    town.store.read('staff', town.services.tenantId, ana.id),
    town.store.read('days', ana.id, ana.id),
  ]);
  if (!held || !resting) throw new Error('Ana is staff and has a day.');
  await town.store.replace('staff', held, change(held.document));
  await town.store.replace('days', resting, { ...resting.document, wakeAt: '2027-06-01T00:00:00.000Z' });
  await planNudge(town.services, ana.id, 'day.morning', date);
}
const state = async () => (await owed(day.town, day.ana)).map((one) => [one.state, one.why]);

test('the card of today goes', async () => {
  await owes('2026-11-23');
  await day.town.minute();
  expect(await state()).toEqual([['delivered', undefined]]);
});

test('the card of another day does not', async () => {
  await owes('2026-11-20');
  await day.town.minute();
  expect(await state()).toEqual([['withdrawn', 'dayOver']]);
  expect(toastsOf(day.town, day.ana)).toEqual([]);
});

test('after their hours it does not', async () => {
  await until(day.town, '2026-11-23T06:30:00.000Z');
  await owes('2026-11-23');
  await day.town.minute();
  expect(await state()).toEqual([['withdrawn', 'dayOver']]);
});

test('before their hours it waits for them', async () => {
  const hours = { days: [1, 2, 3, 4, 5], from: '11:00', to: '17:00' };
  await owes('2026-11-23', (staff) => ({ ...staff, hours }));
  await day.town.minute();
  expect(await owed(day.town, day.ana)).toMatchObject([
    { state: 'planned', wakeAt: '2026-11-23T00:00:00.000Z' },
  ]);
  await until(day.town, '2026-11-23T00:00:00.000Z');
  expect(await state()).toEqual([['delivered', undefined]]);
});

test.each<[string, (staff: Staff) => Staff]>([
  ['on leave', (staff) => ({ ...staff, leave: { from: '2026-11-23', until: '2026-11-23' } })],
  ['without access', (staff) => ({ ...staff, grants: [] })],
])('for whoever is %s by then it is withdrawn', async (_why, change) => {
  await owes('2026-11-23', change);
  await day.town.minute();
  expect((await state())[0]?.[0]).toBe('withdrawn');
  expect(toastsOf(day.town, day.ana)).toEqual([]);
});
