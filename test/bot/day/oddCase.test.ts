import { sixLocals } from '../../../domain/sixLocals';
import { textOf } from '../../support/cardReading';
import { toastsOf, until } from '../../support/owed';
import { type DayTown, morningsOf, openDayTown } from './dayTown';

let day: DayTown;
const opens = async (options: Parameters<typeof openDayTown>[0] = {}) => {
  day = await openDayTown(options);
};
afterEach(() => day.town.close());

test('one referral that cannot be shown silences nobody, and is said without a name', async () => {
  await opens();
  const { town, ana, lou, dana, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23');
  await keep('BRI-4444', 'Odd', '2026-11-10');
  const held = await town.store.read('cases', 'brimbank', 'BRI-4444');
  if (!held) throw new Error('It is kept.');
  const { referral } = held.document;
  const broken = { ...held.document, referral: { ...referral, since: 'never' }, checkIn: undefined };
  await town.store.replace('cases', held, JSON.parse(JSON.stringify(broken)));
  await town.minute();

  const says = textOf(morningsOf(town, ana)[0]?.card);
  expect(says).toContain('Mei');
  expect(says).toContain('1 referral cannot be shown. Please tell whoever looks after this bot.');
  expect(says).not.toContain('Odd');
  expect(textOf(morningsOf(town, lou)[0]?.card)).toContain('1 referral cannot be shown.');
  expect(toastsOf(town, dana)).toEqual([]);
  const faults = town.logged.filter((line) => line.includes('due case failed'));
  expect(faults[0]).toContain('BRI-4444');
  expect(faults.join()).not.toContain('Odd');
});

test('a referral of a Local that the settings name no more does the same', async () => {
  await opens({ locals: sixLocals.filter(({ id }) => id !== 'latrobe') });
  const { town, lou, keep } = day;
  const helped = { leadFrom: 'brimbank' };
  await keep('LAT-2222', 'Ravi', undefined, helped, { status: 'waiting', localId: 'latrobe' });
  await keep('BRI-2222', 'Mei', undefined, {}, { status: 'waiting' });
  await until(town, '2026-11-24T22:01:00.000Z');
  const says = textOf(morningsOf(town, lou).at(-1)?.card);
  expect(says).toContain('1 person waits for a link worker');
  expect(says).toContain('1 referral cannot be shown.');
});
