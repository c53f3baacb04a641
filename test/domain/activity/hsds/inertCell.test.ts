import fc from 'fast-check';
import { cellValue } from '../../../../domain/activity/hsds/tables/cellValue';
import { fromInertCell, inertCell } from '../../../../domain/activity/hsds/tables/inertCell';
import { randomRuns } from '../../../support/randomRuns';

test.each(['=1+1', '+1+1', '-x', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "'=1", '+61 3 7010 0101'])(
  'a spreadsheet takes %j for text',
  (text) => {
    expect(inertCell(text)).toBe(`'${text}`);
  },
);

test.each(['-37.8', '+5', '12', 'Choir', "'tis the season", ''])('%j stays as it is', (text) => {
  expect(inertCell(text)).toBe(text);
});

test('any text comes back as it was', () => {
  const marks = fc.string({ unit: fc.constantFrom("'", '=', '-', '1', 'a', '\t') });
  fc.assert(
    fc.property(fc.oneof(marks, fc.string()), (text) => {
      expect(fromInertCell(inertCell(text))).toBe(text);
      expect(inertCell(text)).not.toMatch(/^[=@\t\r]/);
    }),
    { numRuns: randomRuns },
  );
});

test('a number is a number only where HSDS has one and it is written as one', () => {
  expect(cellValue('timezone', '3')).toBe(3);
  expect(cellValue('timezone', 'UTC+10')).toBe('UTC+10');
  expect(cellValue('minimum_age', '012')).toBe('012');
  expect(cellValue('postal_code', '3020')).toBe('3020');
});
