import { sceneDate } from '../../sandbox/seed/sceneDate';
import { sceneTime } from '../../sandbox/seed/sceneTime';

// nine in the morning in Melbourne
const monday = '2026-11-22T22:00:00.000Z';
const thursday = '2026-11-25T22:00:00.000Z';
const beforeChristmas = '2025-12-23T22:00:00.000Z';

test.each([
  ['+3', monday, '2026-11-26'],
  ['-2', monday, '2026-11-21'],
  ['nextThursday', monday, '2026-11-26'],
  ['lastThursday', monday, '2026-11-19'],
  ['nextThursday', thursday, '2026-11-26'],
  ['lastThursday', thursday, '2026-11-19'],
  // the 25th of December 2025 and the 1st of January 2026 are Thursdays
  ['nextThursday', beforeChristmas, '2026-01-08'],
  ['lastThursday', '2026-01-04T22:00:00.000Z', '2025-12-18'],
])('%s of %s is %s', (said, morning, date) => {
  expect(sceneDate(said, morning)).toBe(date);
});

test.each(['true', 'nextstep', 'lastName', '0491 570 156', 'weekly'])('%s is no date', (said) => {
  expect(sceneDate(said, monday)).toBeUndefined();
});

test('a scene has its time on the wall, summer or winter', () => {
  expect(sceneTime({ daysBefore: 3, at: '09:30' }, monday)).toBe('2026-11-19T22:30:00.000Z');
  expect(sceneTime({ daysBefore: 150, at: '09:30' }, monday)).toBe('2026-06-25T23:30:00.000Z');
  expect(sceneTime({ on: 'lastThursday', at: '10:20' }, monday)).toBe('2026-11-18T23:20:00.000Z');
});
