import * as fc from 'fast-check';
import { newNonce, nonceAfter } from '../../../bot/nonce';
import { caseReference, plainAlphabet, referencesInANonce } from '../../../domain/referral/caseReference';
import { randomRuns } from '../../support/randomRuns';

const nonce = fc
  .array(fc.constantFrom(...plainAlphabet), { minLength: 32, maxLength: 32 })
  .map((all) => all.join(''));

test('no letter or digit of a reference is mistaken for another', () => {
  expect([...plainAlphabet].filter((one) => '01ILOU'.includes(one))).toEqual([]);
  expect(new Set(plainAlphabet).size).toBe(plainAlphabet.length);
});

test('a form holds eight references, each of its own letters, and they are the same at every delivery', () => {
  void fc.assert(
    fc.property(nonce, (one) => {
      const all = Array.from({ length: referencesInANonce }, (_, attempt) =>
        caseReference('BRI', one, attempt),
      );
      expect(all).toHaveLength(8);
      for (const reference of all) expect(reference).toMatch(/^BRI-[2-9A-Z]{4}$/);
      expect(all.map((reference) => reference.slice(4)).join('')).toBe(one);
    }),
    { numRuns: randomRuns },
  );
});

test('every form has letters of its own, and what follows a form is always the same', () => {
  const many = Array.from({ length: 500 }, newNonce);
  expect(new Set(many.map((one) => caseReference('BRI', one, 0))).size).toBeGreaterThan(490);
  for (const one of many) {
    expect(one).toMatch(/^[2-9A-HJKMNP-TV-Z]{32}$/);
    expect(nonceAfter(one)).toMatch(/^[2-9A-HJKMNP-TV-Z]{32}$/);
    expect(nonceAfter(one)).toBe(nonceAfter(one));
    expect(nonceAfter(one)).not.toBe(one);
  }
});
