import { keepsToTerms } from '../../../../domain/activity/when/keepsToTerms';
import { saysInSchoolTerms, saysNotOnHolidays } from '../../../../domain/activity/when/schedulePhrases';

test.each([
  'Not on public holidays',
  'closed on public holidays.',
  'The service is not available on public holidays.',
  'Every week, no group on public holidays',
  'Except for Victorian public holidays',
  'Public holidays excluded',
])('"%s" is not on public holidays', (notes) => {
  expect(saysNotOnHolidays({ notes })).toBe(true);
  expect(saysNotOnHolidays({ description: notes })).toBe(true);
});

test.each([
  'Open on public holidays',
  'Closed on Mondays, open on public holidays',
  'Not only weekends but public holidays too',
  'Closed on Mondays. Public holidays as usual.',
  'No charge',
  '',
])('"%s" says nothing against public holidays', (notes) => {
  expect(saysNotOnHolidays({ notes })).toBe(false);
});

test.each([
  'School term only',
  'Runs during school terms',
  'Term time, at the library',
  'term-time only',
  'Not on in school holidays, term time only',
  'Closed during the school holidays',
  'Closed between school terms',
])('"%s" keeps to the school terms', (notes) => {
  expect(saysInSchoolTerms({ notes })).toBe(true);
});

test.each([
  'Runs outside school terms',
  'All year, not just in term time',
  'Closed during school terms',
  'School holidays too',
  'Long-term members bring cake',
  '',
])('"%s" does not', (notes) => {
  expect(saysInSchoolTerms({ notes })).toBe(false);
});

test('what staff know goes before what the schedules say', () => {
  const schedules = [{ freq: 'WEEKLY', notes: 'School terms only' }];
  expect(keepsToTerms({ schedules })).toBe(true);
  expect(keepsToTerms({ schedules, inSchoolTerms: false })).toBe(false);
  expect(keepsToTerms({ schedules: [...schedules, { freq: 'WEEKLY' }] })).toBe(false);
  expect(keepsToTerms({ schedules: [], inSchoolTerms: true })).toBe(true);
});
