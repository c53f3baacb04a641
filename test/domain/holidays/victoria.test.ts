import Holidays from 'date-holidays';
import { inSchoolTerm } from '../../../domain/holidays/inSchoolTerm';
import { victorianSchoolTerms } from '../../../domain/holidays/schoolTerms';
import { holidayName, victorianHolidays } from '../../../domain/holidays/victoria';
import { local } from '../../../domain/local';

/** Somebody has looked at both tables and found them right up to here. Move it on once a year. */
const checkedUntil = '2027-11-30';
const years = [2025, 2026, 2027, 2028, 2029, 2030, 2031];

test('the table is what the library works out', () => {
  const victoria = new Holidays('AU', 'VIC', { types: ['public'], languages: 'en' });
  const worked = years
    .flatMap((year) => victoria.getHolidays(year))
    .map(({ date, name }) => ({
      date: date.slice(0, 10),
      name: name === 'Melbourne Cup' ? 'Melbourne Cup Day' : name,
    }));
  expect(victorianHolidays).toEqual(worked);
  expect(worked.length).toBeGreaterThan(12 * years.length);
});

test.each([
  ['2026-01-26', 'Australia Day'],
  ['2026-09-25', 'AFL Grand Final Friday'],
  ['2026-11-03', 'Melbourne Cup Day'],
  ['2026-12-28', 'Boxing Day (substitute day)'],
  ['2027-03-26', 'Good Friday'],
  ['2027-11-02', 'Melbourne Cup Day'],
  ['2026-11-04', undefined],
])('%s is %s', (date, name) => {
  expect(holidayName(date)).toBe(name);
});

test('both tables go on for a year after somebody has checked them', () => {
  const enough = `${Number(checkedUntil.slice(0, 4)) + 1}${checkedUntil.slice(4)}`;
  expect((victorianHolidays.at(-1)?.date ?? '') >= enough).toBe(true);
  expect((victorianSchoolTerms.at(-1)?.until ?? '') >= enough).toBe(true);
});

test('each year has four terms on weekdays, in order, that begin and end on no holiday', () => {
  const days = victorianSchoolTerms.flatMap(({ from, until }) => [from, until]);
  expect(days).toEqual([...days].sort());
  expect(victorianSchoolTerms.map(({ from }) => from.slice(0, 4)).join(' ')).toBe(
    '2026 2026 2026 2026 2027 2027 2027 2027 2028 2028 2028 2028',
  );
  for (const date of days) {
    expect(holidayName(date)).toBeUndefined();
    expect([1, 2, 3, 4, 5]).toContain(new Date(date).getUTCDay());
  }
});

test.each([
  ['2026-09-18', true],
  ['2026-09-19', false],
  ['2026-10-05', true],
  ['2027-01-01', false],
  ['2025-12-01', undefined],
  ['2029-02-05', undefined],
])('on %s school is on: %s', (date, isOn) => {
  expect(inSchoolTerm(date, victorianSchoolTerms)).toBe(isOn);
});

describe('a Local', () => {
  const given = { id: 'a', name: 'A', provider: 'P', prefix: 'AAA', lgas: ['L'], phone: '1' };

  test("keeps Victoria's holidays and school terms until its settings name others", () => {
    expect(local.parse(given).holidays).toContain('2026-11-03');
    expect(local.parse(given).schoolTerms).toEqual(victorianSchoolTerms);
    const own = { holidays: ['2026-10-21'], schoolTerms: [{ from: '2026-02-01', until: '2026-04-01' }] };
    expect(local.parse({ ...given, ...own })).toMatchObject(own);
    expect(local.parse({ ...given, holidays: [] }).holidays).toEqual([]);
  });

  test.each([
    { holidays: ['Cup Day'] },
    { schoolTerms: [{ from: '2026-02-01' }] },
    { schoolTerms: [{ from: '2026-02-01', until: '1 April' }] },
  ])('does not start with %j', (own) => {
    expect(local.safeParse({ ...given, ...own }).success).toBe(false);
  });
});
