import * as fc from 'fast-check';
import { readInterests } from '../../../domain/whatMatters/readInterests';
import { randomRuns } from '../../support/randomRuns';

test('one a line or parted by commas, each once, without blanks', () => {
  expect(readInterests(' singing , the  garden club\r\n\nSinging,\nfooty ')).toEqual([
    'singing',
    'the garden club',
    'footy',
  ]);
  for (const nothing of [undefined, '', ' ', ',\n, ,']) expect(readInterests(nothing)).toEqual([]);
});

test('how long or how many stays with what it tells of', () => {
  expect(readInterests('Choir, ten years, chess')).toEqual(['Choir, ten years', 'chess']);
  expect(readInterests('cars, since 1998\nfooty, 5')).toEqual(['cars, since 1998', 'footy, 5']);
  expect(readInterests('footy, Ten pin bowling, walks on two days')).toHaveLength(3);
  expect(readInterests(', ten years')).toEqual(['ten years']);
  expect(readInterests('choir\nten years')).toEqual(['choir', 'ten years']);
});

test('too many, or one that is too long, are not cut but given back', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `thing ${at}`).join('\n');
  expect(readInterests(lines(12))).toHaveLength(12);
  expect(readInterests(lines(13))).toBeUndefined();
  expect(readInterests(`${lines(12)}\nTHING 3`)).toHaveLength(12);
  expect(readInterests('a'.repeat(60))).toEqual(['a'.repeat(60)]);
  expect(readInterests('a'.repeat(61))).toBeUndefined();
});

test('whatever is read is read the same again', () => {
  void fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('ten years', 'choir, 5')), {
        maxLength: 14,
      }),
      (parts) => {
        const read = readInterests(parts.join('\n'));
        if (!read) return;
        expect(readInterests(read.join('\n'))).toEqual(read);
        expect(new Set(read.map((one) => one.toLowerCase())).size).toBe(read.length);
        expect(read.every((one) => one === one.trim() && one !== '')).toBe(true);
      },
    ),
    { numRuns: randomRuns * 5 },
  );
});
