import { lastWorkDate } from '../../../domain/due/lastWorkDate';
import { dueCase, kindsOn, linesOn, local, withReferral } from './dueCases';

const from = '09:00';
const to = '17:00';
const mondayToWednesday = { hours: { days: [1, 2, 3], from, to } };
const lastDayOf = (staff: Parameters<typeof lastWorkDate>[0]) => ({
  lastWorkDate: (date: string) => lastWorkDate(staff, date, local),
});
// first contact is due on Friday 27 November
const named = withReferral(dueCase('named'), { dueAt: '2026-11-27T06:00:00.000Z' });

test('who works Monday to Wednesday is told on Wednesday what is due on Friday', () => {
  const works = lastDayOf(mondayToWednesday);
  expect(kindsOn(named, 'holder', '2026-11-24', works)).toBe('');
  expect(kindsOn(named, 'holder', '2026-11-25', works)).toBe('clockRunsOut');
  expect(linesOn(named, 'holder', '2026-11-25', works)[0]?.why).toBe(
    'First contact is due by Friday 27 November.',
  );
  expect(kindsOn(named, 'holder', '2026-11-25', lastDayOf({}))).toBe('');
  expect(kindsOn(named, 'holder', '2026-11-27', lastDayOf({}))).toBe('clockRunsOut!');
});

test.each([
  ['2026-11-26', mondayToWednesday, '2026-11-25'],
  ['2026-11-24', mondayToWednesday, '2026-11-24'],
  // Cup Day is no day of work
  ['2026-11-03', mondayToWednesday, '2026-11-02'],
  ['2026-11-25', { leave: { from: '2026-11-24', until: '2026-11-27' } }, '2026-11-23'],
  ['2026-11-25', { leave: { from: '2026-11-02', until: '2026-11-27' } }, '2026-11-25'],
])('up to %s their last day of work is found', (date, staff, found) => {
  expect(lastWorkDate(staff, date, local)).toBe(found);
});
