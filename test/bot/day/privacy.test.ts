import type { Case } from '../../../domain/referral/case';
import { textOf } from '../../support/cardReading';
import { endsAccess, minutes, posting, toastsOf, until } from '../../support/owed';
import { type DayTown, morningsOf, openDayTown } from './dayTown';

let day: DayTown;
beforeEach(async () => {
  day = await openDayTown();
});
afterEach(() => day.town.close());

const withoutConsent = (found: Case): Case => ({
  ...found,
  consents: { ...found.consents, refer: { ...found.consents.refer, given: false } },
});
const tuesday = '2026-11-23T22:00:30.000Z';

test('consent withdrawn at ten takes the name away, and nothing about them comes after', async () => {
  const { town, ana, lou, keep, change, dayOf } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23');
  await town.minute();
  expect(await dayOf(ana)).toContain('Mei');
  await until(town, '2026-11-22T23:00:00.000Z');
  await change('BRI-2222', withoutConsent);

  expect((await ana.cards()).map(textOf).join('\n')).not.toContain('Mei');
  const before = town.connector.sent.length;
  await until(town, '2026-11-23T04:05:00.000Z');
  await until(town, tuesday);
  const after = town.connector.sent.slice(before);
  expect(after.map(({ raw }) => raw).join('\n')).not.toMatch(/Mei|BRI-2222/);
  expect(toastsOf(town, lou)).toEqual([]);
  expect(textOf(await ana.says('today'))).toContain('Nothing is due today.');
});

test('consent withdrawn while the card is on its way takes the name away at once', async () => {
  const { town, ana, keep, change } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23');
  town.connector.meanwhile(posting(ana, 'Mei'), async () => {
    const held = await town.store.read('cases', 'brimbank', 'BRI-2222');
    if (held) await town.store.replace('cases', held, withoutConsent(held.document));
  });
  await minutes(town, 2);
  expect(morningsOf(town, ana)).toHaveLength(1);
  expect((await ana.cards()).map(textOf).join('\n')).not.toContain('Mei');
  await change('BRI-2222', (found) => found);
});

test('whose access ended has a card without names, and gets no other', async () => {
  const { town, ana, lou, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23');
  await town.minute();
  await endsAccess(lou, ana);
  await town.quiet();
  expect((await ana.cards()).map(textOf).join('\n')).not.toContain('Mei');
  await until(town, tuesday);
  expect(morningsOf(town, ana)).toHaveLength(1);
  expect((await town.store.read('days', ana.id, ana.id))?.document).not.toHaveProperty('wakeAt');
});

test.each<[string, Partial<Case> | ((made: Case) => Partial<Case>)]>([
  ['a concern stands', { concern: { at: '2026-11-22T22:10:00.000Z', by: 'x', to: 'The on-duty clinician' } }],
  ['they are restricted to others', { restrictedTo: ['somebody'] }],
  ['the reader knows them privately', () => ({ conflicts: [day.ana.id, day.lou.id] })],
])('nobody is reminded while %s', async (_why, more) => {
  const { town, ana, ben, lou, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-16', more);
  await town.minute();
  for (const who of [ana, ben, lou]) expect(toastsOf(town, who)).toEqual([]);
});

test('a Lead reads references and counts, never a name', async () => {
  const { town, lou, keep } = day;
  for (const [id, name] of [
    ['BRI-2222', 'Mei'],
    ['BRI-3333', 'Ravi'],
  ] as const)
    await keep(id, name, '2026-11-09');
  await town.minute();
  const [card] = morningsOf(town, lou);
  expect(textOf(card?.card)).toContain('Monday 23 November');
  expect(card?.raw).not.toMatch(/Mei|Ravi/);
});

test('a Lead who is named reads of a restricted one, the other does not', async () => {
  const { town, lou, keep } = day;
  const lee = await town.person('Lee Ferrari', ['lead']);
  await keep('BRI-2222', 'Mei', '2026-11-09', () => ({ restrictedTo: [lou.id, day.ana.id] }));
  await town.minute();
  expect(morningsOf(town, lou)).toHaveLength(1);
  expect(toastsOf(town, lee)).toEqual([]);
});

test('a hold for safety tells whoever referred nothing', async () => {
  const { town, dana, keep } = day;
  const held = { safetyHold: { at: '2026-11-22T22:10:00.000Z', by: 'x' } };
  await keep('BRI-2222', 'Mei', undefined, {}, { status: 'sent' });
  await keep('BRI-3333', 'Ravi', undefined, held, { status: 'sent' });
  // three business days, and two more
  await until(town, '2026-11-29T22:01:00.000Z');
  const says = toastsOf(town, dana).map(({ raw }) => raw);
  expect(says).toHaveLength(1);
  expect(says[0]).toContain('1 referral of yours takes longer than planned');
  expect(says[0]).not.toMatch(/Mei|Ravi/);
});
