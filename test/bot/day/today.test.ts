import type { Case } from '../../../domain/referral/case';
import { buttonTitles, textOf } from '../../support/cardReading';
import { type DayTown, morningsOf, openDayTown } from './dayTown';

let day: DayTown;
beforeEach(async () => {
  day = await openDayTown();
});
afterEach(() => day.town.close());

test('sixty due are one message under 20 KB, and pages of eight', async () => {
  const { town, ana, keep } = day;
  const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
  for (let at = 0; at < 60; at += 1) {
    const id = `BRI-2${letters[at % 20]}${letters[Math.floor(at / 20)]}2`;
    await keep(id, `Person number ${at} of the street`, '2026-11-23');
  }
  await town.minute();

  const [morning, ...others] = morningsOf(town, ana);
  expect(others).toEqual([]);
  expect(Buffer.byteLength(morning?.raw ?? '')).toBeLessThan(20_000);
  expect(textOf(morning?.card)).toContain('60 people to check in with');
  expect(textOf(morning?.card)).toContain('and 52 more');
  const posts = town.connector.sent.filter(
    ({ method, conversationId }) => method === 'POST' && conversationId === `a:${ana.id}`,
  );
  expect(posts).toHaveLength(1);

  const read = new Set<string>();
  let page = await ana.presses(morning?.card, 'Show all');
  for (let pages = 0; pages < 8; pages += 1) {
    expect(page.raw.length).toBeLessThan(20_000);
    for (const [name] of textOf(page.card).matchAll(/Person number \d+ /g)) read.add(name);
    if (buttonTitles(page.card).includes('Next page')) page = await ana.presses(page.card, 'Next page');
  }
  expect(read.size).toBe(60);
  const pages = (await town.auditOf('BRI-2222')).filter(({ verb }) => verb === 'day.all');
  expect(pages).toMatchObject([{ by: ana.id, kind: 'view', allowed: true }]);
});

test('with nothing due, today says what comes next', async () => {
  const { ana, dana, keep } = day;
  expect(textOf(await ana.says('today'))).toContain('Nothing is due today.\nReminders');
  await keep('BRI-2222', 'Mei', '2026-11-26');
  const says = textOf(await ana.says('today'));
  expect(says).toContain('Nothing is due today. Your next check-in is on Thursday 26 November.');
  expect(textOf(await dana.says('today'))).toContain('Nothing is due today.');
});

test.each<[string, (made: Case) => Partial<Case>]>([
  ['whom they know privately', () => ({ conflicts: [day.ana.id] })],
  ['who is restricted to others', () => ({ restrictedTo: [day.lou.id] })],
  ['about whom a concern stands', () => ({ concern: { at: day.town.now(), by: 'x', to: 'Intake' } })],
])('of somebody %s today says nothing', async (_who, more) => {
  await day.keep('BRI-2222', 'Mei', '2026-11-26', more);
  expect(textOf(await day.ana.says('today'))).not.toContain('next check-in');
});

test('the card that somebody asks for follows, and is their only one', async () => {
  const { town, ana, keep, change } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23');
  await town.minute();
  const asked = await ana.says('today');
  expect(textOf(asked)).toContain('Mei');
  await town.minute();
  const [morning, today] = (await ana.cards()).map(textOf);
  expect(morning).toMatch(/^\*\*Monday 23 November\*\*: a newer card .*\nToday's list$/);
  expect(today).toContain('Mei');
  await change('BRI-2222', ({ checkIn: _done, ...rest }) => rest);
  expect((await ana.cards()).map(textOf).at(-1)).toContain('✓ 1 done');
  expect(textOf(await ana.says('today'))).toContain('✓ 1 done\nThat was everything for today.');
});

test('what somebody muted causes no card, and stands in today', async () => {
  const { town, ana, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23');
  const held = await town.store.read('days', ana.id, ana.id);
  if (!held) throw new Error('Ana has a day.');
  await town.store.replace('days', held, { ...held.document, muted: ['checkInDue'] });
  await town.minute();
  expect(morningsOf(town, ana)).toEqual([]);
  await ana.says('today');
  await town.minute();
  expect((await ana.cards()).map(textOf).join('\n')).toContain('Mei');
});

test('in a room nobody reads whose day it is', async () => {
  const { ana, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23');
  const card = await ana.in('groupChat').says('today');
  expect(textOf(card)).not.toMatch(/Mei|BRI/);
  expect(textOf((await ana.presses(card, 'Open my day')).card)).toContain('Mei');
});
