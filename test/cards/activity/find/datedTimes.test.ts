import { datedTimes } from '../../../../cards/activity/find/datedTimes';
import { whenInWords } from '../../../../cards/activity/find/whenInWords';
import { activityOf, brimbank, choir, now } from './drawnActivity';

test('a time of another year says the year', () => {
  const both = [
    { date: '2026-12-31', startsAt: '2026-12-31T02:30:00.000Z' },
    { date: '2027-01-01', startsAt: '2026-12-31T21:00:00.000Z', publicHoliday: "New Year's Day" },
    { date: '2027-02-01' },
  ];

  expect(datedTimes(both, brimbank, now).split('; ')).toEqual([
    'Thursday 31 December, 1:30 pm',
    "Friday 1 January 2027, 8:00 am (New Year's Day: ask first)",
    'Monday 1 February 2027',
  ]);
});

test('also on a card that stays in a chat', () => {
  const festival = { ...choir, schedules: [{ dtstart: '2027-03-02', opens_at: '13:30' }] };

  expect(whenInWords(activityOf(festival), brimbank, now, { most: 140, stays: true })).toBe(
    '2 March 2027, from 1:30 pm. Next: Tuesday 2 March 2027, 1:30 pm',
  );
});
