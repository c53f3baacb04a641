import { emptyDay } from '../../../domain/day/day';
import { isShown } from '../../../domain/day/isShown';
import { setMuted } from '../../../domain/day/mute';
import { notSnoozed, type SnoozeChoice, snoozed, snoozeUntil } from '../../../domain/day/snooze';
import type { DueLine } from '../../../domain/due/dueLine';
import type { Works } from './wallOf';

const local = {
  timeZone: 'Australia/Melbourne',
  holidays: ['2026-12-25', '2026-12-26', '2026-12-28', '2027-01-26'],
};
const fourDays = { hours: { days: [2, 3, 4, 5], from: '09:00', to: '17:00' } };
const away = { leave: { from: '2026-11-25', until: '2026-12-04' } };

const choices: [SnoozeChoice, string, Works, string][] = [
  ['tomorrow', '2026-11-23', {}, '2026-11-24'],
  ['tomorrow', '2026-11-27', {}, '2026-11-28'],
  ['nextWorkingDay', '2026-11-23', {}, '2026-11-24'],
  ['nextWorkingDay', '2026-11-27', {}, '2026-11-30'],
  ['nextWorkingDay', '2026-11-27', fourDays, '2026-12-01'],
  ['nextWorkingDay', '2026-12-24', {}, '2026-12-29'],
  ['nextWorkingDay', '2026-11-24', away, '2026-12-07'],
  ['nextWeek', '2026-11-23', {}, '2026-11-30'],
  ['nextWeek', '2026-11-27', {}, '2026-11-30'],
  ['nextWeek', '2026-11-29', {}, '2026-11-30'],
  ['nextWeek', '2026-11-23', fourDays, '2026-12-01'],
  ['nextWeek', '2026-12-24', {}, '2026-12-29'],
  ['nextWeek', '2026-11-24', away, '2026-12-07'],
];

test.each(choices)('%s on %s, with %j, is %s', (choice, today, works, until) => {
  expect(snoozeUntil(choice, today, works, local)).toBe(until);
});

const line: DueLine = { kind: 'checkInDue', key: 'step|BRI-7K3Q', since: '2026-11-23', why: 'It is due.' };
const day = emptyDay('ana');

test('what is put off is away until its date, and what else there is stays', () => {
  const off = snoozed(day, line.key, '2026-11-25', '2026-11-23');
  const shown = (one: DueLine, today: string) => isShown(one, off, today);
  expect(['2026-11-23', '2026-11-24', '2026-11-25'].map((date) => shown(line, date))).toEqual([
    false,
    false,
    true,
  ]);
  expect(shown({ ...line, kind: 'checkInOverdue' }, '2026-11-24')).toBe(false);
  expect(shown({ ...line, key: 'step|BRI-2222' }, '2026-11-23')).toBe(true);
  expect(isShown(line, notSnoozed(off, line.key), '2026-11-23')).toBe(true);
});

test('what has become urgent since it was put off comes all the same; put off today, it stays away today', () => {
  const off = snoozed(day, line.key, '2026-11-30', '2026-11-23');
  const urgent: DueLine = { ...line, kind: 'clockRunsOut', isUrgent: true };
  expect(isShown(urgent, off, '2026-11-23')).toBe(false);
  expect(isShown(urgent, off, '2026-11-24')).toBe(true);
  expect(isShown(line, off, '2026-11-24')).toBe(false);
  const again = snoozed(off, line.key, '2026-11-25', '2026-11-24');
  expect(isShown(urgent, again, '2026-11-24')).toBe(false);
});

test('what stands there again is forgotten when the next is put off', () => {
  const first = snoozed(day, 'step|BRI-1', '2026-11-24', '2026-11-23');
  const second = snoozed(first, 'step|BRI-2', '2026-11-30', '2026-11-23');
  const third = snoozed(second, 'step|BRI-3', '2026-11-27', '2026-11-24');
  expect(third.snoozed).toEqual({ 'step|BRI-2': '2026-11-30', 'step|BRI-3': '2026-11-27' });
  expect(third.snoozedOn).toEqual({ 'step|BRI-2': '2026-11-23', 'step|BRI-3': '2026-11-24' });
});

test('a muted kind stays away, urgent or not; what happened while they were away never does', () => {
  const muted = setMuted(day, ['checkInDue', 'clockRunsOut', 'whileAway']);
  expect(muted.muted).toEqual(['clockRunsOut', 'checkInDue']);
  expect(isShown(line, muted, '2026-11-23')).toBe(false);
  expect(isShown({ ...line, kind: 'clockRunsOut', isUrgent: true }, muted, '2026-11-23')).toBe(false);
  expect(isShown({ ...line, kind: 'checkInOverdue' }, muted, '2026-11-23')).toBe(true);
  const back: DueLine = { kind: 'whileAway', key: 'whileAway|2026-11-20', since: '2026-11-23', why: 'Back.' };
  const all = snoozed({ ...muted, muted: ['whileAway'] }, back.key, '2026-11-30', '2026-11-23');
  expect(isShown(back, all, '2026-11-23')).toBe(true);
  expect(setMuted(muted, []).muted).toEqual([]);
});
