import { textOf } from '../../support/cardReading';
import { until } from '../../support/owed';
import { type DayTown, morningsOf, openDayTown } from './dayTown';

let day: DayTown;
beforeEach(async () => {
  day = await openDayTown();
});
afterEach(() => day.town.close());

test('the card of somebody who knows a person by another referral follows, too', async () => {
  const { town, keep, change } = day;
  const tess = await town.person('Tess Moore', ['clinician']);
  await keep('BRI-2222', 'Mei', undefined, {}, { status: 'sent' });
  await until(town, '2026-11-27T01:00:00.000Z');
  const through = {
    id: 'BRI-9999',
    calledName: 'Mei',
    sentAt: '2026-11-27T00:30:00.000Z',
    joinedAt: '2026-11-27T01:00:00.000Z',
  };
  await change('BRI-2222', (found) => ({
    ...found,
    referrers: [...found.referrers, { personId: tess.id, name: tess.name, through }],
    referrerIds: [...found.referrerIds, tess.id],
  }));
  for (const date of [2, 3, 4, 7, 8, 9, 10])
    await until(town, `2026-12-${String(date - 1).padStart(2, '0')}T22:01:00.000Z`);
  expect(morningsOf(town, tess)).toHaveLength(1);
  const told = morningsOf(town, tess)[0]?.raw ?? '';
  expect(told).not.toContain('BRI-2222');
  await until(town, '2026-12-09T22:30:00.000Z');
  await tess.says('today');
  await town.minute();
  await change('BRI-2222', (found) => ({
    ...found,
    referral: {
      status: 'waiting',
      acceptedBy: { personId: day.lou.id, name: day.lou.name },
      sentAt: found.referral.sentAt,
      since: town.now(),
      dueAt: '2026-12-21T06:00:00.000Z',
    },
  }));
  expect(textOf((await tess.cards()).at(-1))).toContain('That was everything for today.');
});
