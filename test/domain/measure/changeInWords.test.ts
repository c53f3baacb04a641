import fc from 'fast-check';
import { changeInWords } from '../../../domain/measure/changeInWords';
import type { Measured } from '../../../domain/measure/measure';
import { seriesOf } from '../../../domain/measure/seriesOf';
import { ucla3 } from '../../../domain/measure/ucla3';
import { measured } from '../../support/measures';
import { randomRuns } from '../../support/randomRuns';

const start = measured('2026-11-23', [2, 2, 1], { when: 'start' });
const december = measured('2026-12-14', [1, 1, 1]);
const now = measured('2027-01-18', [1, 1, 0]);
const today = '2027-01-20';
const words = (asked: [Measured, ...Measured[]], on = today) => changeInWords(ucla3, asked, on);

test('they miss company less often', () => {
  expect(words([start, { ...december, on: '2026-12-14' }, now])).toBe(
    'Asked three times. 8 of 9 at the start, 6 in December, 5 now: they answered that they miss company less often. It is their answer on that day, not a label.',
  );
});

test('they miss company more often: said kindly, and asked about rather than explained', () => {
  expect(words([december, { ...start, on: '2027-01-18' }])).toBe(
    'Asked twice. 6 of 9 in December, 8 now: they answered that they miss company more often. That can have many reasons: ask how they see it. It is their answer on that day, not a label.',
  );
});

test('the same number is no failure', () => {
  expect(words([start, measured('2027-01-11', [1, 2, 2], { when: 'end' })])).toBe(
    'Asked twice. 8 of 9 at the start, 8 at the end: it comes to the same as at first. Much can change that these questions do not ask. It is their answer on that day, not a label.',
  );
});

test('asked once there is nothing to compare', () => {
  expect(words([start])).toBe(
    'Asked once. 8 of 9 at the start. It is their answer on that day, not a label.',
  );
});

test('twice in a month is told by the day, and what is long ago is not now', () => {
  const twice = [start, measured('2026-12-07', [1, 1, 1]), december, now] as [Measured, ...Measured[]];
  expect(words(twice, '2027-06-01')).toContain(
    '8 of 9 at the start, 6 on 7 December, 6 on 14 December, 5 in January: ',
  );
});

test('a month of which another year could be meant is told with its own', () => {
  expect(words([december, now], '2027-12-15')).toContain('6 of 9 in December 2026, 5 in January 2027: ');
  expect(words([december, now], '2027-10-14')).toContain('6 of 9 in December, 5 in January: ');
});

test('two versions are never compared, nor anything that was entered in error', () => {
  const other = measured('2026-12-14', [0, 0, 0], { version: '0' });
  const error = measured('2026-12-15', [0, 0, 0], { isError: true });
  expect(seriesOf([start, other, error, now])).toEqual([
    { instrument: ucla3, asked: [start, now] },
    { asked: [other] },
  ]);
});

test('whatever they answered, the words hold each number, the day that it was, and never a judgement', () => {
  const answers = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 3 });
  const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
  const one = fc
    .tuple(day, answers, fc.constantFrom('start' as const, 'review' as const, 'end' as const))
    .map(([on, chosen, when]) => measured(on.toISOString().slice(0, 10), chosen, { when }));
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 12 }), (made) => {
      const [first, ...rest] = made.sort((a, b) => a.on.localeCompare(b.on));
      if (!first) return;
      const said = changeInWords(ucla3, [first, ...rest], '2027-12-31');
      expect(said).toContain(`${first.score} of 9 `);
      for (const { score } of rest) expect(said).toMatch(new RegExp(`, ${score} (at|in|on|now)`));
      expect(said).toMatch(/^Asked (once|twice|[a-z]+ times|twelve times or more)\. /);
      expect(said).toMatch(/It is their answer on that day, not a label\.$/);
      expect(said).not.toMatch(/undefined|NaN|Invalid|\blonely\b|worse|better|declin|improv|fail/);
    }),
    { numRuns: randomRuns },
  );
});
