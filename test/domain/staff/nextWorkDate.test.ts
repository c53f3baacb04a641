import * as fc from 'fast-check';
import { nextWorkDate } from '../../../domain/staff/workingTime';
import { randomRuns } from '../../support/randomRuns';
import { datesFrom, worksOnDate } from '../day/wallOf';

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

test('the next day of work from a date on', () => {
  void fc.assert(
    fc.property(someone, someIndex, (staff, one) => {
      const from = dates[one] ?? '';
      const next = dates.find((date) => date >= from && worksOnDate(staff, local, date));
      expect(nextWorkDate(staff, from, local)).toBe(next);
    }),
    { numRuns: randomRuns },
  );
});
