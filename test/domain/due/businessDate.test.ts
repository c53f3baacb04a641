import * as fc from 'fast-check';
import { afterBusinessDays, businessDate, daysAfter } from '../../../domain/businessDays';
import { dateAt } from '../../../domain/staff/leave';
import { randomRuns } from '../../support/randomRuns';
import { local } from './dueCases';

const someDate = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('so many business days on is the day on which such a clock runs out', () => {
  void fc.assert(
    fc.property(someDate, fc.integer({ min: 1, max: 30 }), (date, days) => {
      const until = afterBusinessDays(`${date}T01:00:00.000Z`, days, local);
      expect(businessDate(date, days, local)).toBe(dateAt(until, local.timeZone));
    }),
    { numRuns: randomRuns },
  );
});

test('as many business days back it is where one began, or a day off before the next', () => {
  void fc.assert(
    fc.property(someDate, fc.integer({ min: 1, max: 30 }), (date, days) => {
      const on = businessDate(date, days, local);
      const back = businessDate(on, -days, local);
      expect(back <= date).toBe(true);
      expect(businessDate(back, days, local)).toBe(on);
    }),
    { numRuns: randomRuns },
  );
});

test.each([
  ['2026-12-24', 1, '2026-12-29'],
  ['2026-12-29', -1, '2026-12-24'],
  ['2026-11-02', 1, '2026-11-04'],
  ['2026-11-28', -1, '2026-11-27'],
  ['2026-11-28', 1, '2026-11-30'],
  ['2026-11-28', 0, '2026-11-28'],
])('from %s it is %i to %s', (date, days, found) => {
  expect(businessDate(date, days, local)).toBe(found);
});

test('a day on the calendar is a day, whatever the clocks do', () => {
  expect(daysAfter('2026-10-03', 1)).toBe('2026-10-04');
  expect(daysAfter('2027-04-03', 2)).toBe('2027-04-05');
  expect(daysAfter('2028-02-28', 2)).toBe('2028-03-01');
  expect(daysAfter('2027-01-01', -1)).toBe('2026-12-31');
});
