import * as fc from 'fast-check';
import { backFrom, isFirstDayBack } from '../../../domain/day/backFrom';
import { isFirstDaySince, nextWorkDate } from '../../../domain/staff/workingTime';
import { randomRuns } from '../../support/randomRuns';
import { datesFrom, worksOnDate } from './wallOf';

const local = {
  timeZone: 'Australia/Melbourne',
  holidays: ['2026-11-03', '2026-12-25', '2026-12-26', '2026-12-28', '2027-01-01', '2027-01-26'],
};
const dates = datesFrom('2026-09-01', '2027-06-30');
const someIndex = fc.integer({ min: 0, max: 200 });
const someone = fc
  .record({
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
    from: someIndex,
    lasts: fc.integer({ min: 0, max: 40 }),
  })
  .map(({ days, from, lasts }) => ({
    hours: { days, from: '09:00', to: '17:00' },
    leave: { from: dates[from] ?? '', until: dates[from + lasts] ?? '' },
  }));

test('one day is the first one back: the first on which they work after their leave', () => {
  void fc.assert(
    fc.property(someone, (staff) => {
      const working = dates.filter((date) => worksOnDate(staff, local, date));
      const back = working.find((date) => date > staff.leave.until);
      expect(dates.filter((date) => isFirstDayBack(staff, date, local))).toEqual([back]);
      expect(back && backFrom(staff, back, local)).toEqual(staff.leave);
    }),
    { numRuns: Math.ceil(randomRuns / 4) },
  );
});

test('who had no leave is back from none', () => {
  expect(dates.filter((date) => isFirstDayBack({}, date, local))).toEqual([]);
});

test('the next day of work, and the first one since a date', () => {
  void fc.assert(
    fc.property(someone, someIndex, someIndex, (staff, one, other) => {
      const [from = '', today = ''] = [dates[one], dates[other]];
      const next = dates.find((date) => date >= from && worksOnDate(staff, local, date));
      expect(nextWorkDate(staff, from, local)).toBe(next);
      expect(isFirstDaySince(staff, from, today, local)).toBe(today === next);
    }),
    { numRuns: randomRuns },
  );
});
