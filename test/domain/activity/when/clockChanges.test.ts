import * as fc from 'fast-check';
import { nextOccurrences } from '../../../../domain/activity/when/nextOccurrences';
import { randomRuns } from '../../../support/randomRuns';
import { changeDay, nearChange, wall } from './clockChange';
import { dateAfter } from './dayByDay';

const local = { timeZone: 'Australia/Melbourne', holidays: [], schoolTerms: [] };
const clock = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
const later = (at: string, minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString();

test('a group is at the same time by the clock on the wall all year', () => {
  void fc.assert(
    fc.property(nearChange, fc.integer({ min: 0, max: 1439 }), (from, opens) => {
      const schedule = { freq: 'DAILY', opens_at: clock(opens) };
      for (const { date, startsAt = '' } of nextOccurrences([schedule], { from, count: 15, local })) {
        const year = Number(date.slice(0, 4));
        const isLeftOut = date === changeDay(year, 10) && opens >= 120 && opens < 180;
        expect(wall(startsAt)).toEqual({ date, time: clock(isLeftOut ? opens + 60 : opens) });
        // in the hour that comes twice it is the first
        expect(wall(later(startsAt, -60))).not.toEqual(wall(startsAt));
      }
    }),
    { numRuns: randomRuns },
  );
});

test('the next is today until it has ended, from then on tomorrow, and no day is missed', () => {
  void fc.assert(
    fc.property(nearChange, (from) => {
      const schedule = { freq: 'DAILY', opens_at: '10:00', closes_at: '12:00' };
      const { date, time } = wall(from);
      const first = time < '12:00' ? date : dateAfter(date, 1);
      const found = nextOccurrences([schedule], { from, count: 15, local });
      expect(found.map((one) => one.date)).toEqual(
        Array.from({ length: 15 }, (_, at) => dateAfter(first, at)),
      );
      for (const { startsAt = '', endsAt } of found) expect(endsAt).toBe(later(startsAt, 120));
    }),
    { numRuns: randomRuns },
  );
});

test('however short, and whatever the clocks do, it ends after it has begun', () => {
  void fc.assert(
    fc.property(
      nearChange,
      fc.integer({ min: 0, max: 1438 }),
      fc.integer({ min: 1, max: 700 }),
      (from, opens, lasts) => {
        const closes = (opens + lasts) % 1440;
        const schedule = { freq: 'DAILY', opens_at: clock(opens), closes_at: clock(closes) };
        for (const { startsAt = '', endsAt = '' } of nextOccurrences([schedule], {
          from,
          count: 15,
          local,
        })) {
          const minutes = (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;
          expect(minutes).toBeGreaterThan(0);
          expect(Math.abs(minutes - lasts)).toBeLessThanOrEqual(60);
          expect(endsAt > from).toBe(true);
        }
      },
    ),
    { numRuns: randomRuns },
  );
});

test.each([
  // the clocks go forward on 4 October 2026: 2:30 does not come
  ['02:30', '2026-10-03T20:00:00+10:00', '2026-10-03T16:30:00.000Z'],
  ['10:00', '2026-10-04T00:30:00+10:00', '2026-10-03T23:00:00.000Z'],
  // and back on 4 April 2027: 2:30 comes twice
  ['02:30', '2027-04-03T20:00:00+11:00', '2027-04-03T15:30:00.000Z'],
  ['10:00', '2027-04-04T00:30:00+11:00', '2027-04-04T00:00:00.000Z'],
])('at %s after %s it begins at %s', (opens_at, from, startsAt) => {
  expect(nextOccurrences([{ freq: 'DAILY', opens_at }], { from, count: 1, local })).toMatchObject([
    { startsAt },
  ]);
});

test('half an hour stays half an hour when the clocks leave out its beginning', () => {
  const schedule = { freq: 'DAILY', opens_at: '02:30', closes_at: '03:00' };
  const from = '2026-10-03T20:00:00+10:00';
  expect(nextOccurrences([schedule], { from, count: 2, local })).toEqual([
    { date: '2026-10-04', startsAt: '2026-10-03T16:30:00.000Z', endsAt: '2026-10-03T17:00:00.000Z' },
    { date: '2026-10-05', startsAt: '2026-10-04T15:30:00.000Z', endsAt: '2026-10-04T16:00:00.000Z' },
  ]);
});
