import { sweep } from '../../../bot/sending/sweep';
import type { Local } from '../../../domain/local';
import { sixLocals } from '../../../domain/sixLocals';
import { textOf } from '../../support/cardReading';
import { minutes, until } from '../../support/owed';
import { type DayTown, morningsOf, openDayTown } from './dayTown';

let day: DayTown;
afterEach(() => day.town.close());

const brimbank = (change: (local: Local) => Local) =>
  sixLocals.map((local) => (local.id === 'brimbank' ? change(local) : local));

/** As it was written before it was kept from when a case may be due. */
async function asBefore(id: string) {
  const held = await day.town.store.read('cases', 'brimbank', id);
  if (!held) throw new Error(`There is no ${id}.`);
  const { dueFrom: _unknown, ...before } = held.document;
  await day.town.store.replace('cases', held, before);
}
const dueFrom = async (id: string) => (await day.town.store.read('cases', 'brimbank', id))?.document.dueFrom;

test('a case that nobody touched since before there were cards of a day stands on one', async () => {
  day = await openDayTown();
  const { town, ana, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23');
  await asBefore('BRI-2222');
  const before = (await town.store.read('cases', 'brimbank', 'BRI-2222'))?.document;
  await town.minute();
  expect(textOf(morningsOf(town, ana)[0]?.card)).toContain('Mei');
  const { dueFrom: on, ...after } = (await town.store.read('cases', 'brimbank', 'BRI-2222'))?.document ?? {};
  expect(on).toBe('2026-11-23');
  expect(after).toEqual(before);
});

test('all cases are gone through once for the same settings, and once more for others', async () => {
  day = await openDayTown();
  const { town, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-12-10');
  await town.minute();
  await asBefore('BRI-2222');
  const { services } = town.anotherInstance();
  await sweep(services);
  expect(await dueFrom('BRI-2222')).toBeUndefined();
  await sweep({ ...services, locals: brimbank((local) => ({ ...local, holidays: ['2026-12-24'] })) });
  expect(await dueFrom('BRI-2222')).toBe('2026-12-10');
});

test('where the settings changed, cases of before follow them', async () => {
  const weekly = (local: Local) => ({ ...local, clocks: { ...local.clocks, consentReviewDays: 7 } });
  day = await openDayTown({ locals: brimbank(weekly) });
  const { town, ana, keep } = day;
  // kept as the usual settings have it: in some months
  await keep('BRI-2222', 'Mei', '2026-12-10', { consentsReviewedAt: '2026-11-12T03:00:00.000Z' });
  await town.minute();
  expect(textOf(morningsOf(town, ana)[0]?.card)).toContain('consents');
});

test('a case that cannot be worked out leaves the others to be', async () => {
  day = await openDayTown();
  const { town, ana, keep } = day;
  await keep('BRI-2222', 'Odd', '2026-11-23');
  await keep('BRI-3333', 'Mei', '2026-11-23');
  for (const id of ['BRI-2222', 'BRI-3333']) await asBefore(id);
  const held = await town.store.read('cases', 'brimbank', 'BRI-2222');
  if (!held) throw new Error('It was kept.');
  const odd = JSON.parse(JSON.stringify({ ...held.document, participant: undefined }));
  await town.store.replace('cases', held, odd);
  await town.minute();
  expect(textOf(morningsOf(town, ana)[0]?.card)).toContain('Mei');
});

test('whose Local was out of the settings at nine has their card when it is back', async () => {
  const locals = [...sixLocals];
  day = await openDayTown({ locals });
  const { town, ana, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-24');
  await town.minute();
  const at = locals.findIndex(({ id }) => id === 'brimbank');
  const [gone] = locals.splice(at, 1);
  await until(town, '2026-11-23T22:00:30.000Z');
  expect(morningsOf(town, ana)).toEqual([]);
  if (gone) locals.splice(at, 0, gone);
  await until(town, '2026-11-23T23:01:00.000Z');
  expect(textOf(morningsOf(town, ana)[0]?.card)).toContain('Mei');
});

test('whose access begins later has a card from then on, and none before', async () => {
  day = await openDayTown();
  const { town, ana, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23');
  const held = await town.store.read('staff', town.services.tenantId, ana.id);
  if (!held) throw new Error('Ana is staff.');
  const grants = held.document.grants.map((grant) => ({ ...grant, from: '2026-11-24T23:30:00.000Z' }));
  await town.store.replace('staff', held, { ...held.document, grants });
  await minutes(town, 2);
  await until(town, '2026-11-23T22:01:00.000Z');
  expect(morningsOf(town, ana)).toEqual([]);
  await until(town, '2026-11-24T23:31:00.000Z');
  expect(morningsOf(town, ana)).toHaveLength(1);
});

test('a day that rests is looked at again where its person has access', async () => {
  day = await openDayTown();
  const { town, ana, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23');
  const held = await town.store.read('days', ana.id, ana.id);
  if (!held) throw new Error('Ana has a day.');
  const { wakeAt: _none, ...resting } = held.document;
  await town.store.replace('days', held, resting);
  await town.minute();
  expect(morningsOf(town, ana)).toHaveLength(1);
});
