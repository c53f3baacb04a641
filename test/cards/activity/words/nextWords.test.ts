import { nextInWords } from '../../../../cards/activity/words/nextWords';
import { nextOccurrences } from '../../../../domain/activity/when/nextOccurrences';
import { sixLocals } from '../../../../domain/sixLocals';

const [frankston] = sixLocals;
if (!frankston) throw new Error('There is no Local.');
const ten = { freq: 'WEEKLY', opens_at: '10:00', closes_at: '12:00' };
const said = (schedule: object, now: string, inSchoolTerms?: boolean) => {
  const asked = { from: now, count: 2, local: frankston, inSchoolTerms };
  return nextInWords(nextOccurrences([schedule], asked), frankston, now, inSchoolTerms);
};

test.each([
  [{ ...ten, byday: 'TH' }, '2026-11-24T11:00:00+11:00', 'Next: Thursday 26 November, 10:00 am'],
  [{ ...ten, byday: 'TH' }, '2026-11-25T23:30:00+11:00', 'Next: tomorrow, 10:00 am'],
  [{ ...ten, byday: 'TH' }, '2026-11-26T00:30:00+11:00', 'Next: today, 10:00 am'],
  [{ ...ten, byday: 'TH' }, '2026-11-26T10:00:00+11:00', 'On now, until 12:00 pm'],
  [{ freq: 'DAILY', opens_at: '14:00' }, '2026-11-24T11:00:00+11:00', 'Next: today, 2:00 pm'],
  [{ freq: 'WEEKLY', byday: 'SU' }, '2026-11-24T11:00:00+11:00', 'Next: Sunday 29 November'],
  [{ ...ten, byday: 'SU' }, '2026-10-03T20:00:00+10:00', 'Next: tomorrow, 10:00 am'],
  [{ dtstart: '2027-03-02' }, '2026-11-24T11:00:00+11:00', 'Next: Tuesday 2 March 2027'],
  [
    { ...ten, byday: 'TU' },
    '2026-10-28T11:00:00+11:00',
    'Tuesday 3 November is Melbourne Cup Day: ask first. Then Tuesday 10 November, 10:00 am',
  ],
  [
    { ...ten, byday: 'TU' },
    '2026-11-03T08:00:00+11:00',
    'Today is Melbourne Cup Day: ask first. Then Tuesday 10 November, 10:00 am',
  ],
  [
    { ...ten, byday: 'FR', valid_from: '2026-12-25' },
    '2026-12-20T08:00:00+11:00',
    'Friday 25 December is Christmas Day: ask first',
  ],
  [{ description: 'Whenever suits you' }, '2026-11-24T11:00:00+11:00', ''],
  [{ ...ten, byday: 'SA', interval: 2 }, '2026-11-24T11:00:00+11:00', ''],
])('%j, seen at %s, reads "%s"', (schedule, now, words) => {
  expect(said(schedule, now)).toBe(words);
});

test('in the holidays a group of the school terms says so, and when it is back', () => {
  const mondays = { ...ten, byday: 'MO' };
  expect(said(mondays, '2026-09-22T11:00:00+10:00', true)).toBe(
    'Not in the school holidays. Next: Monday 5 October, 10:00 am',
  );
  expect(said(mondays, '2026-09-22T11:00:00+10:00')).toBe('Next: Monday 28 September, 10:00 am');
  expect(said({ freq: 'WEEKLY' }, '2026-09-22T11:00:00+10:00', true)).toBe('Not in the school holidays');
  // nobody has published the terms of that year yet
  expect(said(mondays, '2029-09-24T11:00:00+10:00', true)).toBe('');
});
