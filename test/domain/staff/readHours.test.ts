import { readHours } from '../../../domain/staff/readHours';

const today = '2026-11-23';
const ben = { id: 'ben', name: 'Ben Okafor' };
const cleo = { id: 'cleo', name: 'Cleo Marsh', leave: { from: '2026-12-04', until: '2026-12-11' } };
const usual = {
  days: '1,2,3,4,5',
  from: '09:00',
  to: '17:00',
  leaveFrom: '',
  leaveUntil: '',
  coverId: 'nobody',
};
const away = { ...usual, leaveFrom: '2026-11-30', leaveUntil: '2026-12-04' };
const read = (typed: Record<string, string>) => readHours(typed, today, [ben, cleo]);

test('hours alone', () => {
  expect(read({ ...usual, days: '5,1', from: '9:00', to: '12.30' })).toEqual({
    is: 'complete',
    hours: { days: [1, 5], from: '09:00', to: '12:30' },
  });
});

test('leave with a cover, and with nobody', () => {
  const leave = { from: '2026-11-30', until: '2026-12-04' };
  expect(read({ ...away, coverId: 'ben' })).toMatchObject({
    leave: { ...leave, coverId: 'ben', coverName: 'Ben Okafor' },
  });
  expect(read(away)).toMatchObject({ is: 'complete', leave });
});

test('leave that has begun already, and of one day', () => {
  const typed = { ...usual, leaveFrom: '2026-11-02', leaveUntil: today };
  expect(read(typed)).toMatchObject({ leave: { from: '2026-11-02', until: today } });
});

test.each([
  ['no day', { ...usual, days: '' }, { days: 'Please choose at least one day.' }],
  ['days that are none', { ...usual, days: '0,8,x' }, { days: 'Please choose at least one day.' }],
  ['no times', { days: '1' }, { from: /such as 09:00/, to: /such as 17:00/ }],
  ['a time that is none', { ...usual, from: '25:00', to: '9 pm' }, { from: /such as/, to: /such as/ }],
  ['an end before the start', { ...usual, to: '08:59' }, { to: /later than the start/ }],
  ['an end at the start', { ...usual, to: '09:00' }, { to: /later than the start/ }],
  ['no last day', { ...away, leaveUntil: '' }, { leaveUntil: /last day/ }],
  ['no first day', { ...away, leaveFrom: '' }, { leaveFrom: /first day/ }],
  ['a day that is none', { ...away, leaveUntil: '2026-02-30' }, { leaveUntil: /last day/ }],
  ['a last day before the first', { ...away, leaveUntil: '2026-11-29' }, { leaveUntil: /before the first/ }],
  [
    'days that are over',
    { ...away, leaveFrom: '2026-11-01', leaveUntil: '2026-11-22' },
    { leaveUntil: /over/ },
  ],
  ['years of leave', { ...away, leaveUntil: '2028-11-24' }, { leaveUntil: /two years/ }],
  ['a cover without days', { ...usual, coverId: 'ben' }, { leaveFrom: /days of your leave/ }],
  ['a cover who is nobody of theirs', { ...away, coverId: 'zoe' }, { coverId: /can no longer cover/ }],
  ['a cover who is away on the last day', { ...away, coverId: 'cleo' }, { coverId: /on leave then too/ }],
])('%s is told beside the field', (_, typed, problems) => {
  const found = read(typed);
  const told = found.is === 'incomplete' ? found.problems : {};
  expect(Object.keys(told)).toEqual(Object.keys(problems));
  for (const [id, says] of Object.entries(problems)) expect(told[id]).toMatch(says);
});
