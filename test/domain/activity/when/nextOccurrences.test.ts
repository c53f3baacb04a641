import type { HsdsSchedule } from '../../../../domain/activity/hsds/reading/hsds';
import { isPast } from '../../../../domain/activity/when/isPast';
import { nextOccurrences } from '../../../../domain/activity/when/nextOccurrences';
import { victorianSchoolTerms } from '../../../../domain/holidays/schoolTerms';
import { victorianHolidays } from '../../../../domain/holidays/victoria';

const local = {
  timeZone: 'Australia/Melbourne',
  holidays: victorianHolidays.map(({ date }) => date),
  schoolTerms: [...victorianSchoolTerms],
};
/** A Tuesday, eleven in the morning. */
const from = '2026-11-24T00:00:00.000Z';
const next = (schedules: HsdsSchedule[], count = 3, inSchoolTerms?: boolean) =>
  nextOccurrences(schedules, { from, count, local, inSchoolTerms });
const days = (...given: Parameters<typeof next>) =>
  next(...given)
    .map(({ date, publicHoliday }) => date.slice(2) + (publicHoliday ? '!' : ''))
    .join(' ');

test.each<[HsdsSchedule, string]>([
  [{ freq: 'WEEKLY', byday: 'TU' }, '26-11-24 26-12-01 26-12-08'],
  [{ freq: 'weekly', byday: 'Thurs, Fridays' }, '26-11-26 26-11-27 26-12-03'],
  [{ freq: 'WEEKLY', byday: 'SA', interval: 2, dtstart: '2026-11-07' }, '26-12-05 26-12-19 27-01-02'],
  [{ freq: 'WEEKLY', dtstart: '2020-01-01' }, '26-11-25 26-12-02 26-12-09'],
  [{ freq: 'WEEKLY', byday: 'TU', count: 3, dtstart: '2026-11-10' }, '26-11-24'],
  [{ freq: 'WEEKLY', byday: 'TU', count: 3, valid_from: '2026-11-11' }, '26-11-24 26-12-01'],
  [{ freq: 'WEEKLY', byday: 'MO', until: '2026-12-07' }, '26-11-30 26-12-07'],
  [{ freq: 'WEEKLY', byday: 'MO', valid_from: '2027-02-01' }, '27-02-01 27-02-08 27-02-15'],
  [{ freq: 'WEEKLY', byday: 'MO', valid_to: '2026-11-30', until: '2027-11-30' }, '26-11-30'],
  // what is meant is the second Tuesday; on that day it is right either way
  [{ freq: 'WEEKLY', byday: '2TU' }, '26-12-08 27-01-12 27-02-09'],
  [{ freq: 'MONTHLY', byday: '2TU' }, '26-12-08 27-01-12 27-02-09'],
  [{ freq: 'MONTHLY', byday: '-1FR' }, '26-11-27 26-12-25! 27-01-29'],
  [{ freq: 'MONTHLY', byday: '1MO,3MO' }, '26-12-07 26-12-21 27-01-04'],
  [{ freq: 'MONTHLY', byday: '1TU,SU' }, '26-11-29 26-12-01 26-12-06'],
  [{ freq: 'MONTHLY', byday: '5SU' }, '26-11-29 27-01-31 27-05-30'],
  [{ freq: 'MONTHLY', bymonthday: '31' }, '26-12-31 27-01-31 27-03-31'],
  [{ freq: 'MONTHLY', bymonthday: '-1' }, '26-11-30 26-12-31 27-01-31'],
  [{ freq: 'MONTHLY', byday: 'FR', bymonthday: '13' }, '27-08-13 28-10-13 29-04-13'],
  [{ freq: 'MONTHLY', dtstart: '2026-01-05' }, '26-12-05 27-01-05 27-02-05'],
  [{ freq: 'YEARLY', dtstart: '2024-02-29' }, '28-02-29'],
  [{ freq: 'YEARLY', dtstart: '2020-12-05', bymonthday: '5' }, '26-12-05 27-12-05 28-12-05'],
  [{ freq: 'DAILY', byday: 'SA,SU' }, '26-11-28 26-11-29 26-12-05'],
  [{ freq: 'DAILY', interval: 10, dtstart: '2026-11-23' }, '26-12-03 26-12-13 26-12-23'],
  [{ byday: 'WE' }, '26-11-25 26-12-02 26-12-09'],
  [{ dtstart: '2026-12-05', opens_at: '10:00' }, '26-12-05'],
])('%j is next on %s', (schedule, dates) => {
  expect(days([schedule])).toBe(dates);
});

test('what is on now is next until it ends', () => {
  const open = { freq: 'WEEKLY', byday: 'TU', opens_at: '10:00' };
  expect(next([{ ...open, closes_at: '11:30' }], 1)).toEqual([
    { date: '2026-11-24', startsAt: '2026-11-23T23:00:00.000Z', endsAt: '2026-11-24T00:30:00.000Z' },
  ]);
  expect(days([{ ...open, closes_at: '11:00' }], 1)).toBe('26-12-01');
  expect(days([open], 1)).toBe('26-12-01');
  expect(days([{ freq: 'WEEKLY', byday: 'TU', closes_at: '12:00' }], 1)).toBe('26-11-24');
});

test('a dance of last night is on until it ends after midnight', () => {
  const dance = { freq: 'WEEKLY', byday: 'MO', opens_at: '20:00', closes_at: '01:00' };
  const at = (instant: string) => nextOccurrences([dance], { from: instant, count: 1, local })[0]?.date;
  expect(at('2026-11-24T00:30:00+11:00')).toBe('2026-11-23');
  expect(at('2026-11-24T01:00:00+11:00')).toBe('2026-11-30');
});

test('the same group told twice is one, and the times of a day are several', () => {
  const ten = { freq: 'WEEKLY', byday: 'WE', opens_at: '10:00' };
  const two = { freq: 'WEEKLY', byday: 'WE,FR', opens_at: '14:00' };
  const found = next([two, ten, { ...ten, closes_at: '12:00' }, { freq: 'WEEKLY', byday: 'WE' }], 3);
  expect(found.map(({ startsAt }) => startsAt)).toEqual([
    '2026-11-24T23:00:00.000Z',
    '2026-11-25T03:00:00.000Z',
    '2026-11-27T03:00:00.000Z',
  ]);
  expect(found[0]?.endsAt).toBe('2026-11-25T01:00:00.000Z');
});

test('a public holiday is named, or left out where the group says so', () => {
  const fridays = { freq: 'WEEKLY', byday: 'FR', valid_from: '2026-12-18' };
  expect(days([fridays])).toBe('26-12-18 26-12-25! 27-01-01!');
  expect(next([fridays])[1]?.publicHoliday).toBe('Christmas Day');
  expect(days([{ ...fridays, notes: 'Closed on public holidays' }])).toBe('26-12-18 27-01-08 27-01-15');
  const ownDay = { ...local, holidays: ['2026-12-18'] };
  expect(nextOccurrences([fridays], { from, count: 2, local: ownDay })).toMatchObject([
    { date: '2026-12-18', publicHoliday: 'a public holiday' },
    { date: '2026-12-25' },
  ]);
});

test('a group of the school terms rests in the holidays, and is not known beyond the terms that are', () => {
  const mondays = { freq: 'WEEKLY', byday: 'MO', valid_from: '2026-12-07' };
  expect(days([mondays], 3, true)).toBe('26-12-07 26-12-14 27-02-01');
  expect(days([{ ...mondays, notes: 'School terms only' }])).toBe('26-12-07 26-12-14 27-02-01');
  expect(days([mondays])).toBe('26-12-07 26-12-14 26-12-21');
  expect(days([{ freq: 'WEEKLY', byday: 'TU', valid_from: '2029-02-01' }], 3, true)).toBe('');
});

test('an activity is past when all that is known of it is', () => {
  const term = { freq: 'WEEKLY', byday: 'MO', until: '2026-12-14', valid_to: '2027-01-01' };
  expect(isPast([term], '2026-12-14')).toBe(false);
  expect(isPast([term], '2026-12-15')).toBe(true);
  expect(isPast([term, { freq: 'WEEKLY', byday: 'TU' }], '2026-12-15')).toBe(false);
  expect(isPast([{ dtstart: '2026-12-05' }], '2026-12-06')).toBe(true);
  expect(isPast([], '2026-12-06')).toBe(false);
});
