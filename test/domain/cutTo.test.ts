import * as fc from 'fast-check';
import { cutTo } from '../../domain/cutTo';
import { randomRuns } from '../support/randomRuns';

test.each([
  ['as it is', 'Choir', 5, 'Choir'],
  ['behind a letter', 'Choirs', 5, 'Choir'],
  ['before an emoji that finds no room', 'Choir 😀', 7, 'Choir '],
  ['before a family of several', 'Us 👩‍👧‍👦', 9, 'Us '],
  ['before a flag of two letters', 'Go 🇦🇺', 5, 'Go '],
  ['before a letter with its accent', 'Cafe\u0301', 4, 'Caf'],
])('is cut %s', (_, text, most, kept) => {
  expect(cutTo(text, most)).toBe(kept);
});

test('no longer than asked, from the beginning, and never half a character', () => {
  void fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat({ max: 40 }), (text, most) => {
      const kept = cutTo(text, most);
      expect(kept.length).toBeLessThanOrEqual(most);
      expect(text.startsWith(kept)).toBe(true);
      expect(kept).not.toMatch(/[\uD800-\uDBFF]$/);
    }),
    { numRuns: randomRuns },
  );
});
