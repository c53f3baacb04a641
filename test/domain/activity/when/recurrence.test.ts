import * as fc from 'fast-check';
import type { HsdsSchedule } from '../../../../domain/activity/hsds/reading/hsds';
import { nextOccurrences } from '../../../../domain/activity/when/nextOccurrences';
import { randomRuns } from '../../../support/randomRuns';
import { nearChange, wall } from './clockChange';
import { dateAfter, datesDayByDay } from './dayByDay';

const local = { timeZone: 'Australia/Melbourne', holidays: [], schoolTerms: [] };
const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const fiveYears = 5 * 365;

const someDays = fc.subarray(codes, { minLength: 1 });
const somePlaced = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom('', '1', '2', '3', '4', '5', '-1', '-2'), fc.constantFrom(...codes)),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((all) => all.map((parts) => parts.join('')));
const someMonthDays = fc.uniqueArray(fc.constantFrom(1, 2, 13, 28, 29, 30, 31, -1, -3), {
  minLength: 1,
  maxLength: 3,
});
const joined = (all: readonly unknown[]) => all.join(',');
const kinds: fc.Arbitrary<Partial<HsdsSchedule>> = fc.oneof(
  fc.constant({ freq: 'DAILY' }),
  fc.constant({ freq: 'WEEKLY' }),
  fc.record({ freq: fc.constant('WEEKLY'), byday: someDays.map(joined) }),
  fc.constant({ freq: 'MONTHLY' }),
  fc.record({ freq: fc.constant('MONTHLY'), byday: somePlaced.map(joined) }),
  fc.record({ freq: fc.constant('MONTHLY'), bymonthday: someMonthDays.map(joined) }),
  fc.record({
    freq: fc.constant('MONTHLY'),
    byday: someDays.map(joined),
    bymonthday: someMonthDays.map(joined),
  }),
  fc.constant({ freq: 'YEARLY' }),
);
const daysAway = (min: number, max: number) => fc.integer({ min, max });

test('the dates are those that a day-by-day look at the calendar gives', () => {
  void fc.assert(
    fc.property(
      kinds,
      nearChange,
      daysAway(-1500, 200),
      fc.record(
        {
          interval: fc.integer({ min: 1, max: 5 }),
          count: fc.integer({ min: 1, max: 120 }),
          until: daysAway(-40, 900),
          valid_from: daysAway(-400, 200),
          valid_to: daysAway(-40, 900),
        },
        { requiredKeys: ['interval'] },
      ),
      (kind, from, start, { until, valid_from, valid_to, ...rest }) => {
        const { date: today } = wall(from);
        const schedule: HsdsSchedule = {
          ...kind,
          ...rest,
          dtstart: dateAfter(today, start),
          ...(until !== undefined && { until: dateAfter(today, until) }),
          ...(valid_from !== undefined && { valid_from: dateAfter(today, valid_from) }),
          ...(valid_to !== undefined && { valid_to: dateAfter(today, valid_to) }),
        };
        const expected = datesDayByDay(schedule, today, dateAfter(today, fiveYears)).slice(0, 8);
        const found = nextOccurrences([schedule], { from, count: 8, local }).map(({ date }) => date);
        expect(found.filter((date) => date <= dateAfter(today, fiveYears))).toEqual(expected);
      },
    ),
    { numRuns: randomRuns },
  );
});

test('of several schedules the next come in order, and each once', () => {
  void fc.assert(
    fc.property(fc.array(someDays, { minLength: 1, maxLength: 4 }), nearChange, (each, from) => {
      const schedules = each.map((days) => ({ freq: 'WEEKLY', byday: joined(days) }));
      const all = nextOccurrences(schedules, { from, count: 10, local }).map(({ date }) => date);
      const [together] = [
        nextOccurrences([{ freq: 'WEEKLY', byday: joined(each.flat()) }], { from, count: 10, local }),
      ];
      expect(all).toEqual(together.map(({ date }) => date));
      expect(all).toHaveLength(10);
    }),
    { numRuns: randomRuns },
  );
});
