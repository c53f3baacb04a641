import * as fc from 'fast-check';
import { hasRiskWords } from '../../../../domain/referral/refer/riskWords';
import { randomRuns } from '../../../support/randomRuns';

test.each([
  'suicide',
  'She has been SUICIDAL.',
  'he said he would kill himself',
  'They were killed',
  'self-harm',
  'Self harm, in the past',
  'selfharm',
  'self\u2011harm',
  'self\u2013harming',
  'an overdose last year',
  'overdosed',
  'feels unsafe at home',
  'unsafe\nat  home',
  'family violence',
  'a violent ex-partner',
  'hurt',
  'It hurts.',
  '(hurting)',
  "'hurt'",
  'wants to end her life',
])('"%s" has one', (text) => {
  expect(hasRiskWords([text])).toBe(true);
});

test.each([
  '',
  'skill',
  'Skilled at cards',
  'Hurtle Square',
  'Kilkenny',
  'Hurtado',
  'Ms Killeen',
  'violin lessons',
  'Violet',
  'overdose2',
  'selfless',
  'self help, harmony',
  'at home',
  'safe at home',
  'hürt',
])('"%s" has none', (text) => {
  expect(hasRiskWords([text])).toBe(false);
});

test('one text of many is enough, and none of them is none', () => {
  expect(hasRiskWords(['cards', '', 'hurt'])).toBe(true);
  expect(hasRiskWords([])).toBe(false);
});

const other = fc.constantFrom(' ', '.', ',', '\n', '-', '"', '!', '🌼', '(', '/');
const letter = fc.constantFrom('a', 'z', 'é', '7', 'Ж');
const risky = fc.constantFrom('suicide', 'Kill', 'self-harm', 'OVERDOSE', 'violence', 'hurt');

test('a word counts between anything but letters and digits, and never inside another word', () => {
  void fc.assert(
    fc.property(risky, other, other, letter, (word, before, after, inside) => {
      expect(hasRiskWords([`plain${before}${word}${after}plain`])).toBe(true);
      expect(hasRiskWords([`plain${before}${inside}${word}`, `${word}${inside}${after}`])).toBe(false);
    }),
    { numRuns: randomRuns },
  );
});
