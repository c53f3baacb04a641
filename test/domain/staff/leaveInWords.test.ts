import { leaveInWords } from '../../../domain/staff/leaveInWords';
import { leaveOver } from '../../../domain/staff/leaveOver';

test.each([
  ['2026-11-25', '2026-11-26', 'Wednesday 25 until Thursday 26 November'],
  ['2026-11-25', '2026-11-25', 'Wednesday 25 November'],
  ['2026-11-30', '2026-12-04', 'Monday 30 November until Friday 4 December'],
  ['2026-12-21', '2027-01-10', 'Monday 21 December 2026 until Sunday 10 January 2027'],
])('%s to %s', (from, until, says) => {
  expect(leaveInWords({ from, until }, '2026-11-23')).toBe(says);
});

const first = { from: '2026-11-24', until: '2026-11-25' };
test.each([
  [
    'one that adjoins',
    { from: '2026-11-26', until: '2026-11-27' },
    { from: '2026-11-24', until: '2026-11-27' },
  ],
  [
    'one after a weekend',
    { from: '2026-11-30', until: '2026-12-01' },
    { from: '2026-11-24', until: '2026-12-01' },
  ],
  [
    'one weeks later',
    { from: '2026-12-14', until: '2026-12-15' },
    { from: '2026-12-14', until: '2026-12-15' },
  ],
  ['one to come', { from: '2027-01-04', until: '2027-01-05' }, first],
])('of two leaves, %s', (_which, leave, over) => {
  expect(leaveOver({ lastLeave: first, leave }, '2026-12-20')).toEqual(over);
});
