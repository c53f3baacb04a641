import * as fc from 'fast-check';
import { afterBusinessDays } from '../../domain/businessDays';
import { randomRuns } from '../support/randomRuns';

const timeZone = 'Australia/Melbourne';
const local = { timeZone, holidays: ['2026-11-03', '2026-12-25', '2026-12-28', '2027-01-01', '2027-01-26'] };
const words = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
/** As a clock and a calendar on the wall of the Local show it, worked out without the code under test. */
function wall(at: string) {
  const [date = '', time = ''] = words.format(new Date(at)).split(' ');
  return { date, time, weekday: new Date(`${date}T00:00:00Z`).getUTCDay() };
}
function isWorkingDay(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !local.holidays.includes(date);
}
function workingDaysBetween(after: string, upTo: string): number {
  let count = 0;
  for (let day = Date.parse(after) + 86_400_000; day <= Date.parse(upTo); day += 86_400_000)
    if (isWorkingDay(new Date(day).toISOString().slice(0, 10))) count += 1;
  return count;
}

const anyInstant = fc
  .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2028-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const someDays = fc.integer({ min: 1, max: 40 });

test('a clock ends at five in the afternoon of a working day, local time', () => {
  void fc.assert(
    fc.property(anyInstant, someDays, (from, days) => {
      const { date, time } = wall(afterBusinessDays(from, days, local));
      expect(time).toBe('17:00:00');
      expect(isWorkingDay(date)).toBe(true);
    }),
    { numRuns: randomRuns },
  );
});

test('so many working days lie between, not counting today', () => {
  void fc.assert(
    fc.property(anyInstant, someDays, (from, days) => {
      const until = afterBusinessDays(from, days, local);
      expect(workingDaysBetween(wall(from).date, wall(until).date)).toBe(days);
    }),
    { numRuns: randomRuns },
  );
});

test('whoever begins later is never due sooner, and one more day is always later', () => {
  void fc.assert(
    fc.property(anyInstant, anyInstant, someDays, (one, other, days) => {
      const [early = '', late = ''] = [one, other].sort();
      expect(afterBusinessDays(early, days, local) <= afterBusinessDays(late, days, local)).toBe(true);
      expect(afterBusinessDays(one, days, local) < afterBusinessDays(one, days + 1, local)).toBe(true);
      expect(afterBusinessDays(one, days, local) > one).toBe(true);
    }),
    { numRuns: randomRuns },
  );
});

test.each([
  ['on a Monday morning', '2026-11-22T22:10:00.000Z', 3, '2026-11-26T06:00:00.000Z'],
  ['late on a Friday evening', '2026-11-27T12:30:00.000Z', 1, '2026-11-30T06:00:00.000Z'],
  ['on a Saturday', '2026-11-28T01:00:00.000Z', 1, '2026-11-30T06:00:00.000Z'],
  ['just before midnight on a Sunday', '2026-11-29T12:59:59.000Z', 1, '2026-11-30T06:00:00.000Z'],
  ['just after midnight on a Monday', '2026-11-29T13:00:00.000Z', 1, '2026-12-01T06:00:00.000Z'],
  ['before Melbourne Cup Day', '2026-11-02T01:00:00.000Z', 1, '2026-11-04T06:00:00.000Z'],
  ['before Christmas', '2026-12-24T01:00:00.000Z', 2, '2026-12-30T06:00:00.000Z'],
  ['before the clocks go forward', '2026-10-02T01:00:00.000Z', 1, '2026-10-05T06:00:00.000Z'],
  ['in the hour that does not exist', '2026-10-03T16:30:00.000Z', 1, '2026-10-05T06:00:00.000Z'],
  ['before the clocks go back', '2027-04-02T01:00:00.000Z', 1, '2027-04-05T07:00:00.000Z'],
  ['in the first of the hours that come twice', '2027-04-03T15:30:00.000Z', 1, '2027-04-05T07:00:00.000Z'],
  ['in the second of the hours that come twice', '2027-04-03T16:30:00.000Z', 1, '2027-04-05T07:00:00.000Z'],
])('what begins %s is due on the right day', (_, from, days, until) => {
  expect(afterBusinessDays(from, days, local)).toBe(until);
});
