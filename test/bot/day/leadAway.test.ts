import { sixLocals } from '../../../domain/sixLocals';
import { textOf } from '../../support/cardReading';
import { until } from '../../support/owed';
import type { Person } from '../../support/townPerson';
import { type DayTown, morningsOf, openDayTown } from './dayTown';

let day: DayTown;
const opens = async (options: Parameters<typeof openDayTown>[0] = {}) => {
  day = await openDayTown(options);
};
afterEach(() => day.town.close());

const morningOf = (date: number) => `2026-11-${String(date - 1).padStart(2, '0')}T22:01:00.000Z`;
const friday = morningOf(27);
const elsewhere = sixLocals.map((local) =>
  local.id === 'brimbank' ? { ...local, leadsElsewhere: 'latrobe' } : local,
);

async function away(who: Person, coverId = 'nobody') {
  const form = await who.presses(await who.says('leave'), 'Change hours or leave');
  await who.presses(form.card, 'Save', { leaveFrom: '2026-11-24', leaveUntil: '2026-12-18', coverId });
  await day.town.quiet();
}
const says = (who: Person) => textOf(morningsOf(day.town, who).at(-1)?.card);
const all = async (who: Person) => {
  const { card, raw } = await who.presses(await who.says('today'), 'Show all');
  return `${textOf(card)}${raw}`;
};

test('whoever covers for the only Lead gets what a Lead gets, by reference and for whom', async () => {
  await opens();
  const { town, ana, ben, lou, keep } = day;
  await keep('BRI-2222', 'Mei', undefined, {}, { status: 'sent' });
  await keep('BRI-3333', 'Ravi', undefined, {}, { status: 'waiting' });
  await keep('BRI-4444', 'Tom', '2026-11-20');
  await keep('BRI-5555', 'Una', '2026-11-26');
  await away(lou, ben.id);
  await until(town, morningOf(24));
  expect(says(ben)).toContain('For Lou Marsh\n1 person waits for a link worker');
  await away(ana);
  await until(town, friday);

  expect(says(ben)).toContain('A colleague is away without cover');
  const told = await all(ben);
  expect(told).toContain('BRI-3333\nFor Lou Marsh. Waits for a link worker since Monday 23 November.');
  expect(told).toContain('BRI-5555\nFor Lou Marsh. With Ana Petrov. The link worker is away without cover.');
  expect(told).not.toMatch(/Mei|Ravi|Tom|Una/);
  expect(morningsOf(town, lou)).toEqual([]);
});

test('a cover reads nothing of somebody whom they, or the Lead, know privately', async () => {
  await opens();
  const { town, ben, lou, keep } = day;
  await keep('BRI-2222', 'Mei', undefined, () => ({ conflicts: [ben.id] }), { status: 'waiting' });
  await keep('BRI-3333', 'Ravi', undefined, () => ({ conflicts: [lou.id] }), { status: 'waiting' });
  await keep('BRI-4444', 'Tom', undefined, () => ({ restrictedTo: [lou.id] }), { status: 'waiting' });
  await away(lou, ben.id);
  await until(town, friday);
  expect(morningsOf(town, ben)).toEqual([]);
  expect(textOf(await ben.says('today'))).toContain('Nothing is due today.');
});

test('where no Lead is there and nobody covers, the Leads of the other Local are told', async () => {
  await opens({ locals: elsewhere });
  const { town, ben, lou, keep } = day;
  const otto = await town.person('Otto Vance', ['lead'], 'latrobe');
  await keep('BRI-2222', 'Mei', undefined, {}, { status: 'waiting' });
  await keep('BRI-3333', 'Ravi', undefined, () => ({ conflicts: [otto.id] }), { status: 'waiting' });
  await until(town, morningOf(24));
  expect(morningsOf(town, otto)).toEqual([]);
  await away(lou);
  await until(town, friday);
  expect(says(otto)).toContain('For Brimbank\n1 person waits for a link worker');
  expect(await all(otto)).not.toMatch(/Mei|Ravi|BRI-3333/);

  await away(lou, ben.id);
  await until(town, '2026-11-29T22:01:00.000Z');
  expect(await otto.says('today').then(textOf)).toContain('Nothing is due today.');
  expect(says(ben)).toContain('For Lou Marsh');
});

test('whom nobody can reach is told to whoever covers for the Lead', async () => {
  await opens();
  const { town, ana, ben, lou } = day;
  await away(lou, ben.id);
  const reference = { id: ana.id, personId: ana.id, tenantId: town.services.tenantId, conversationId: '' };
  const gone = { serviceUrl: '', botId: '', reachable: false, whyNot: 'uninstalled' };
  await town.store.create('references', { ...reference, ...gone });
  await until(town, morningOf(24));
  expect(says(ben)).toContain('For Lou Marsh\n1 colleague cannot be reached');
});

test('the cover of a link worker who knows the person privately gets nothing; the Lead gets it', async () => {
  await opens();
  const { town, ana, ben, lou, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-26', () => ({ conflicts: [ben.id] }));
  await keep('BRI-3333', 'Ravi', '2026-11-26');
  await away(ana, ben.id);
  await until(town, friday);
  expect(says(ben)).toContain('Ravi\nFor Ana Petrov. Check-in was due on Thursday 26 November.');
  expect(
    morningsOf(town, ben)
      .map(({ raw }) => raw)
      .join(),
  ).not.toMatch(/Mei|BRI-2222/);
  expect(says(lou)).toContain('BRI-2222\nWith Ana Petrov. The link worker is away without cover.');
  expect(says(lou)).not.toContain('BRI-3333');
});
