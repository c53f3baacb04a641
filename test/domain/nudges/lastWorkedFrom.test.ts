import fc from 'fast-check';
import { DateTime } from 'luxon';
import { lastWorkedFrom } from '../../../domain/nudges/lastWorkedFrom';
import { isWorking } from '../../../domain/staff/workingTime';
import { randomRuns } from '../../support/randomRuns';

const zone = 'Australia/Melbourne';
const local = { timeZone: zone, holidays: ['2026-11-03', '2026-12-25', '2026-12-28'] };
const inZone = (at: string) => DateTime.fromISO(at, { zone }).toFormat('cccc d LLLL HH:mm');

test.each([
  ['after a weekend', {}, '2026-11-23', 'Friday 20 November 09:00'],
  ['within the week', {}, '2026-11-25', 'Tuesday 24 November 09:00'],
  ['after a holiday', {}, '2026-11-04', 'Monday 2 November 09:00'],
  ['after Christmas', {}, '2026-12-29', 'Thursday 24 December 09:00'],
  [
    'after leave',
    { leave: { from: '2026-11-09', until: '2026-11-22' } },
    '2026-11-23',
    'Friday 6 November 09:00',
  ],
  [
    'for somebody of Mondays and Thursdays',
    { hours: { days: [1, 4], from: '10:30', to: '15:00' } },
    '2026-11-23',
    'Thursday 19 November 10:30',
  ],
  ['after the clocks went forward', {}, '2026-10-05', 'Friday 2 October 09:00'],
])('%s', (_, staff, date, expected) => {
  expect(inZone(lastWorkedFrom(staff, date, local))).toBe(expected);
});

test('they work at that moment, before that day, and at none in between', () => {
  const someDay = fc.integer({ min: 0, max: 3650 });
  const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
  fc.assert(
    fc.property(someDay, days, fc.integer({ min: 0, max: 40 }), (offset, working, leaveDays) => {
      const today = DateTime.fromISO('2025-01-01', { zone }).plus({ days: offset });
      const leave = {
        from: today.minus({ days: leaveDays }).toISODate() ?? '',
        until: today.minus({ days: 1 }).toISODate() ?? '',
      };
      const staff = { hours: { days: working, from: '09:00', to: '17:00' }, ...(leaveDays > 0 && { leave }) };
      const from = lastWorkedFrom(staff, today.toISODate() ?? '', local);
      expect(from < (today.toUTC().toISO() ?? '')).toBe(true);
      expect(isWorking(staff, from, local)).toBe(true);
      for (let at = DateTime.fromISO(from, { zone }).plus({ days: 1 }); at < today; at = at.plus({ days: 1 }))
        expect(isWorking(staff, at.toUTC().toISO() ?? '', local)).toBe(false);
    }),
    { numRuns: randomRuns },
  );
});

test('after a leave of many months, a day long ago', () => {
  const leave = { from: '2026-01-01', until: '2026-11-22' };
  expect(inZone(lastWorkedFrom({ leave }, '2026-11-23', local))).toBe('Saturday 15 August 00:00');
});
