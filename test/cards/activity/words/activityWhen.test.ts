import { activityTimes, activityWhen } from '../../../../cards/activity/words/activityWhen';

const ten = { opens_at: '10:00:00', closes_at: '18:00:00' };

test.each([
  [{ freq: 'WEEKLY', byday: 'TH,FR', ...ten }, 'Thursdays and Fridays, 10:00 am to 6:00 pm'],
  [
    { freq: 'WEEKLY', byday: 'SA,MO,WE', opens_at: '9:30' },
    'Mondays, Wednesdays and Saturdays, from 9:30 am',
  ],
  [{ freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', closes_at: '17:00Z' }, 'Monday to Friday, until 5:00 pm'],
  [{ freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU' }, 'Every day'],
  [{ freq: 'WEEKLY', byday: 'SU', interval: 2 }, 'Every second Sunday'],
  [{ freq: 'WEEKLY', byday: 'SU', interval: 3 }, 'Every 3 weeks on Sunday'],
  [{ freq: 'WEEKLY', dtstart: '2026-11-24' }, 'Tuesdays'],
  [{ freq: 'WEEKLY' }, 'Weekly'],
  [{ freq: 'weekly', byday: 'th' }, 'Thursdays'],
  [{ freq: 'DAILY', ...ten }, 'Every day, 10:00 am to 6:00 pm'],
  [{ freq: 'MONTHLY', byday: '2MO' }, 'Second Monday of the month'],
  [{ freq: 'MONTHLY', byday: '-1FR', interval: 2 }, 'Last Friday of the month, every 2 months'],
  [{ freq: 'MONTHLY', byday: '1MO,+3MO' }, 'First Monday and third Monday of the month'],
  [{ freq: 'MONTHLY', bymonthday: '1,15' }, 'Day 1 and 15 of the month'],
  [{ freq: 'MONTHLY' }, 'Monthly'],
  [{ dtstart: '2026-12-05', ...ten }, '5 December 2026, 10:00 am to 6:00 pm'],
  [{ byday: 'TU' }, 'Tuesdays'],
  [
    { freq: 'WEEKLY', byday: 'MO', until: '2026-12-14', valid_to: '2027-01-01' },
    'Mondays, until 14 December 2026',
  ],
  [{ description: 'Whenever suits you', ...ten }, 'Whenever suits you'],
  [{ freq: 'SECONDLY', description: 'All the time' }, 'All the time'],
  [{ freq: 'WEEKLY', byday: 'Mo-Fr', opens_at: '7:30 pm' }, 'Monday to Friday, from 7:30 pm'],
  [{ freq: 'WEEKLY', byday: '2TU' }, 'Second Tuesday of the month'],
  [{ freq: 'MONTHLY', byday: 'FR', bymonthday: '13' }, 'Fridays on day 13 of the month'],
  [{ freq: 'DAILY', byday: 'SA,SU' }, 'Saturdays and Sundays'],
  [{ freq: 'YEARLY', dtstart: '2026-12-05' }, 'Every year on 5 December'],
  [{ freq: 'WEEKLY', byday: 'TU', interval: 0, description: 'Ring first' }, 'Ring first'],
  [
    { freq: 'WEEKLY', byday: 'TU', ...ten, notes: 'School terms only' },
    'Tuesdays, 10:00 am to 6:00 pm, in school terms',
  ],
  [
    { freq: 'WEEKLY', byday: 'MO', notes: 'Term time.', description: 'Closed on public holidays.' },
    'Mondays, in school terms, not on public holidays',
  ],
  [{ opens_at: '10:00' }, 'from 10:00 am'],
  [{ opens_at: '12:00', closes_at: '13:30' }, '12:00 pm to 1:30 pm'],
  [{ opens_at: '20:00', closes_at: '0:15' }, '8:00 pm to 12:15 am'],
  [{ opens_at: 'ten' }, ''],
])('%j is said as "%s"', (schedule, words) => {
  expect(activityWhen(schedule)).toBe(words);
});

describe('all times of an activity', () => {
  const tuesdays = { freq: 'WEEKLY', byday: 'TU' };

  test('are said once each, three at most', () => {
    const days = ['TU', 'TU', 'WE', 'TH', 'FR'].map((byday) => ({ freq: 'WEEKLY', byday }));
    expect(activityTimes({ schedules: days })).toBe('Tuesdays; Wednesdays; Thursdays');
    expect(activityTimes({ schedules: [], inSchoolTerms: true })).toBe('');
  });

  test('tell of the school terms that staff know of, unless they do already', () => {
    expect(activityTimes({ schedules: [tuesdays], inSchoolTerms: true })).toBe('Tuesdays, in school terms');
    const told = { ...tuesdays, notes: 'School terms only' };
    expect(activityTimes({ schedules: [told], inSchoolTerms: true })).toBe('Tuesdays, in school terms');
  });
});
