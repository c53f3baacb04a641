import * as fc from 'fast-check';
import type { Hours, Leave } from '../../../domain/staff/staffTime';
import { isWorking, nextWorking } from '../../../domain/staff/workingTime';
import { randomRuns } from '../../support/randomRuns';

const timeZone = 'Australia/Melbourne';
const local = { timeZone, holidays: ['2026-11-03', '2026-12-25', '2026-12-28', '2027-01-01', '2027-01-26'] };
const words = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
/** As a clock and a calendar on the wall of the Local show it, worked out without the code under test. */
function wall(at: string) {
  const [date = '', time = ''] = words.format(new Date(at)).split(' ');
  return { date, time, weekday: new Date(`${date}T00:00:00Z`).getUTCDay() || 7 };
}
function worksByTheWall({ hours, leave }: { hours: Hours; leave?: Leave }, at: string): boolean {
  const { date, time, weekday } = wall(at);
  if (leave && leave.from <= date && date <= leave.until) return false;
  if (!hours.days.includes(weekday) || local.holidays.includes(date)) return false;
  return hours.from <= time && time < hours.to;
}

const anyInstant = fc
  .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2028-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
/** Mostly any; often near the change of the clocks. */
const someInstant = fc.oneof(
  anyInstant,
  fc
    .tuple(
      fc.constantFrom('2026-10-03T16:00:00Z', '2027-04-03T16:00:00Z'),
      fc.integer({ min: -9e7, max: 9e7 }),
    )
    .map(([change, off]) => new Date(Date.parse(change) + off).toISOString()),
);
const someDays = fc
  .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 })
  .map((days) => days.sort());
const quarter = (at: number) =>
  `${String(Math.floor(at / 4)).padStart(2, '0')}:${['00', '15', '30', '45'][at % 4]}`;
// by day: between two and three some times come twice a year and some never
const daytime = fc
  .uniqueArray(fc.integer({ min: 12, max: 95 }), { minLength: 2, maxLength: 2 })
  .map((two) => two.sort((one, other) => one - other))
  .map(([from = 0, to = 0]) => ({ from: quarter(from), to: quarter(to) }));
const someHours = fc.tuple(someDays, daytime).map(([days, times]): Hours => ({ days, ...times }));
const date = anyInstant.map((at) => at.slice(0, 10));
const someLeave = fc.option(
  fc.tuple(date, fc.integer({ min: 0, max: 60 })).map(
    ([from, days]): Leave => ({
      from,
      until: new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10),
    }),
  ),
  { nil: undefined },
);
const someone = fc.tuple(someHours, someLeave).map(([hours, leave]) => ({ hours, ...(leave && { leave }) }));

test('somebody works when the clock on the wall says so', () => {
  void fc.assert(
    fc.property(someone, someInstant, (staff, at) => {
      expect(isWorking(staff, at, local)).toBe(worksByTheWall(staff, at));
    }),
    { numRuns: randomRuns },
  );
});

test('the next working time is one, is not before, and nobody works in between', () => {
  void fc.assert(
    fc.property(someone, someInstant, fc.double({ min: 0, max: 1, noNaN: true }), (staff, at, part) => {
      const next = nextWorking(staff, at, local);
      expect(worksByTheWall(staff, next)).toBe(true);
      expect(next >= at).toBe(true);
      const between = Date.parse(at) + part * (Date.parse(next) - Date.parse(at));
      const minuteBefore = Date.parse(next) - 60_000;
      for (const earlier of [between, minuteBefore].filter(
        (it) => it >= Date.parse(at) && it < Date.parse(next),
      ))
        expect(worksByTheWall(staff, new Date(Math.floor(earlier)).toISOString())).toBe(false);
    }),
    { numRuns: randomRuns },
  );
});

const usual = {};
const night = { hours: { days: [7], from: '02:30', to: '05:00' } };
const cases: [string, Parameters<typeof nextWorking>[0], string, string][] = [
  ['at work it is now', usual, '2026-11-23T01:00:00.000Z', '2026-11-23T01:00:00.000Z'],
  ['before nine it is nine', usual, '2026-11-22T20:00:00.000Z', '2026-11-22T22:00:00.000Z'],
  ['at nine it is now', usual, '2026-11-22T22:00:00.000Z', '2026-11-22T22:00:00.000Z'],
  ['at five it is tomorrow', usual, '2026-11-23T06:00:00.000Z', '2026-11-23T22:00:00.000Z'],
  ['on a Friday evening it is Monday', usual, '2026-11-27T08:00:00.000Z', '2026-11-29T22:00:00.000Z'],
  ['before Melbourne Cup Day it is after it', usual, '2026-11-02T07:00:00.000Z', '2026-11-03T22:00:00.000Z'],
  ['over Christmas', usual, '2026-12-24T07:00:00.000Z', '2026-12-28T22:00:00.000Z'],
  ['before the clocks go forward', usual, '2026-10-02T08:00:00.000Z', '2026-10-04T22:00:00.000Z'],
  ['before the clocks go back', usual, '2027-04-02T08:00:00.000Z', '2027-04-04T23:00:00.000Z'],
  ['at a time that is left out', night, '2026-10-03T12:00:00.000Z', '2026-10-03T16:30:00.000Z'],
  ['at a time that comes twice', night, '2027-04-03T12:00:00.000Z', '2027-04-03T15:30:00.000Z'],
  [
    'on leave it is after it',
    { leave: { from: '2026-11-23', until: '2026-11-27' } },
    '2026-11-23T01:00:00.000Z',
    '2026-11-29T22:00:00.000Z',
  ],
  [
    'on long leave it is after it all the same',
    { leave: { from: '2026-11-23', until: '2028-11-22' } },
    '2026-11-23T01:00:00.000Z',
    '2028-11-22T22:00:00.000Z',
  ],
];

test.each(cases)('%s', (_, staff, at, next) => {
  expect(nextWorking(staff, at, local)).toBe(next);
  expect(isWorking(staff, next, local)).toBe(true);
});

test('hours that begin in the hour that is left out, and end before it would be made up, are none that day', () => {
  const staff = { hours: { days: [7], from: '02:30', to: '03:15' } };
  const next = nextWorking(staff, '2026-10-03T12:00:00.000Z', local);
  expect(wall(next)).toMatchObject({ date: '2026-10-11', time: '02:30' });
  expect(isWorking(staff, next, local)).toBe(true);
});
