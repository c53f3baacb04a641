import { timesOfDayOf, weekdaysOf } from '../../../../domain/activity/when/scheduleFacets';

test.each([
  [[{ freq: 'WEEKLY', byday: 'TH,FR' }], 'TH FR'],
  [[{ freq: 'weekly', byday: 'we, Mon' }], 'MO WE'],
  [[{ freq: 'WEEKLY', byday: 'Tuesdays and thurs' }], 'TU TH'],
  [[{ freq: 'WEEKLY', byday: 'Mo-Fr' }], 'MO TU WE TH FR'],
  [[{ freq: 'WEEKLY', byday: 'Friday to Monday' }], 'MO FR SA SU'],
  [[{ freq: 'WEEKLY', dtstart: '2026-11-24' }], 'TU'],
  [[{ freq: 'MONTHLY', byday: '2TU,-1FR' }], 'TU FR'],
  [[{ freq: 'MONTHLY', byday: '2nd Tuesday, 4th Thursday' }], 'TU TH'],
  [[{ freq: 'MONTHLY', bymonthday: '15' }], ''],
  [[{ freq: 'DAILY' }], 'MO TU WE TH FR SA SU'],
  [[{ freq: 'DAILY', byday: 'SA,SU' }], 'SA SU'],
  [[{ byday: 'SA' }, { freq: 'WEEKLY', byday: 'MO,SA' }], 'MO SA'],
  [[{ dtstart: '2026-12-05' }], 'SA'],
  [[{ freq: 'WEEKLY' }], ''],
  [[{ freq: 'WEEKLY', byday: 'monthly, T, weekends, 3' }], ''],
  [[{ freq: 'YEARLY', dtstart: '2026-12-05' }], ''],
  [[{ freq: 'SECONDLY', byday: 'TU' }], ''],
  [[], ''],
])('%j takes place on %s', (schedules, days) => {
  expect(weekdaysOf(schedules).join(' ')).toBe(days);
});

test.each([
  ['10:00', '12:00', 'morning'],
  ['10:30', '12:30', 'morning'],
  ['10:00', '13:00', 'morning afternoon'],
  ['9:00', '18:00', 'morning afternoon evening'],
  ['12:00', '13:00', 'afternoon'],
  ['11:59', undefined, 'morning'],
  ['16:59', '17:30', 'afternoon'],
  ['17:00:00', '20:00:00', 'evening'],
  ['7 pm', '9 pm', 'evening'],
  ['12:15 am', '1 am', 'morning'],
  ['20:00', '02:00', 'evening'],
  // an end before the beginning is a slip: the beginning still says something
  ['14:00', '09:00', 'afternoon'],
  ['18:30Z', undefined, 'evening'],
  [undefined, '17:00', ''],
  ['ten', 'noon', ''],
  ['25:00', '26:00', ''],
  ['10:75', '', ''],
  ['10', '12', ''],
])('from %s to %s is in the %s', (opens_at, closes_at, times) => {
  const hours = { ...(opens_at && { opens_at }), ...(closes_at && { closes_at }) };
  expect(timesOfDayOf([{ freq: 'WEEKLY', byday: 'TU', ...hours }]).join(' ')).toBe(times);
});

test('what has ended gives nothing from the next day on', () => {
  const term = { freq: 'WEEKLY', byday: 'MO', opens_at: '10:00', until: '2026-12-14' };
  const evenings = { freq: 'WEEKLY', byday: 'WE', opens_at: '19:00' };
  expect(weekdaysOf([term, evenings], '2026-12-14')).toEqual(['MO', 'WE']);
  expect(weekdaysOf([term, evenings], '2026-12-15')).toEqual(['WE']);
  expect(timesOfDayOf([term, evenings], '2026-12-14')).toEqual(['morning', 'evening']);
  expect(timesOfDayOf([term, evenings], '2026-12-15')).toEqual(['evening']);
  expect(weekdaysOf([{ dtstart: '2026-12-05' }], '2026-12-06')).toEqual([]);
});
