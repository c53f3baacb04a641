import * as fc from 'fast-check';
import { hsdsService } from '../../../../domain/activity/hsds/reading/hsds';
import { isPast } from '../../../../domain/activity/when/isPast';
import { nextOccurrences } from '../../../../domain/activity/when/nextOccurrences';
import { timesOfDayOf, weekdaysOf } from '../../../../domain/activity/when/scheduleFacets';
import { local as oneLocal } from '../../../../domain/local';
import { randomRuns } from '../../../support/randomRuns';

const from = '2026-11-24T00:00:00.000Z';
const { timeZone, holidays, schoolTerms } = oneLocal.parse({
  id: 'sample',
  name: 'Sample',
  provider: 'Sample',
  prefix: 'SAM',
  lgas: ['Sample'],
  phone: '1800 000 000',
});
const local = { timeZone, holidays, schoolTerms };

const anyDate = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyNumber = fc.oneof(
  fc.integer({ min: -3, max: 40 }),
  fc.constantFrom(0, 0.5, -1, 999, 1e9, Number.MAX_VALUE, Number.NaN, Number.POSITIVE_INFINITY),
);
const anyText = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'TU',
    '2TU',
    '-1FR',
    'TH,FR',
    '99MO',
    '0SU',
    'MO-FR',
    'everyday',
    '31',
    '30,31',
    '-31',
    '2,3,4',
  ),
  fc.constantFrom('10:00', '25:61', '24:00', '7pm', '00:00', '10:00Z', '10'),
  fc.constantFrom('not on public holidays', 'school terms only', 'not '.repeat(900), 'public '.repeat(900)),
);
const anySchedule = fc.record(
  {
    freq: fc.oneof(
      fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'weekly', 'HOURLY', ''),
      fc.string(),
    ),
    interval: anyNumber,
    byday: anyText,
    bymonthday: anyText,
    dtstart: anyDate,
    until: anyDate,
    count: anyNumber,
    valid_from: anyDate,
    valid_to: anyDate,
    opens_at: anyText,
    closes_at: anyText,
    description: anyText,
    notes: anyText,
  },
  { requiredKeys: [] },
);

test('whatever a file says, there is an answer, soon, and it makes sense', () => {
  void fc.assert(
    fc.property(fc.array(anySchedule, { maxLength: 4 }), (schedules) => {
      const began = performance.now();
      const found = nextOccurrences(schedules, { from, count: 5, local });
      weekdaysOf(schedules, '2026-11-24');
      timesOfDayOf(schedules, '2026-11-24');
      expect(performance.now() - began).toBeLessThan(2000);
      expect(found.length).toBeLessThanOrEqual(5);
      expect(new Set(found.map(({ date, startsAt }) => `${date} ${startsAt}`)).size).toBe(found.length);
      expect(found.map(({ date }) => date)).toEqual(found.map(({ date }) => date).sort());
      for (const { date, endsAt } of found) expect(date >= '2026-11-24' || (endsAt ?? '') > from).toBe(true);
      if (isPast(schedules, '2026-11-23')) expect(found).toEqual([]);
    }),
    { numRuns: randomRuns * 5 },
  );
});

test.each([
  { freq: 'WEEKLY', byday: 'TH,FR', until: '2005-01-01', dtstart: '2005-01-01', count: 3 },
  { freq: 'WEEKLY', byday: 'TU', interval: 2 },
  { freq: 'WEEKLY', byday: 'TU', interval: 0, dtstart: '2026-11-24' },
  { freq: 'WEEKLY', byday: 'TU', interval: 1.5, dtstart: '2026-11-24' },
  { freq: 'WEEKLY', byday: 'TU', count: 4 },
  { freq: 'WEEKLY', byday: 'TU', count: 0, dtstart: '2026-11-24' },
  { freq: 'WEEKLY', byday: 'whenever' },
  { freq: 'WEEKLY' },
  // a database that writes its first day for "none"
  { freq: 'WEEKLY', byday: 'TU', interval: 2, dtstart: '0001-01-01' },
  { freq: 'MONTHLY' },
  { freq: 'MONTHLY', byday: '9TU' },
  { freq: 'MONTHLY', byday: '5TU', bymonthday: '1' },
  { freq: 'MONTHLY', bymonthday: '32' },
  { freq: 'MONTHLY', bymonthday: '30', interval: 12, dtstart: '2026-02-01' },
  { freq: 'YEARLY', byday: 'TU', dtstart: '2026-11-24' },
  { freq: 'YEARLY' },
  { freq: 'DAILY', interval: 7, byday: 'WE', dtstart: '2026-11-24' },
  { freq: 'HOURLY', dtstart: '2026-11-24' },
  { dtstart: '2026-11-23' },
  { description: 'Whenever suits you' },
  { byday: '' },
  { opens_at: '10:00' },
  {},
])('%j has no next date that anybody could know', (schedule) => {
  expect(nextOccurrences([schedule], { from, count: 3, local })).toEqual([]);
});

test('a time zone that is a number takes nothing else away', () => {
  const schedules = [{ timezone: 11, freq: 'WEEKLY', byday: 'TU', opens_at: '10:00' }];
  const read = hsdsService.parse({ id: 'a', name: 'Sample', status: 'active', schedules });
  expect(nextOccurrences(read.schedules, { from, count: 1, local })).toMatchObject([{ date: '2026-12-01' }]);
});
