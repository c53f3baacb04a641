import fc from 'fast-check';
import { keptMeasures, mostMeasures } from '../../../domain/measure/keptMeasures';
import type { Measured } from '../../../domain/measure/measure';
import { proposedTime } from '../../../domain/measure/proposedTime';
import { ucla3 } from '../../../domain/measure/ucla3';
import { measured } from '../../support/measures';
import { randomRuns } from '../../support/randomRuns';

const more = fc.record({ version: fc.constantFrom('1', '2'), isWrong: fc.boolean() });

test('of many, the first that the newest is compared with and the latest are kept', () => {
  fc.assert(
    fc.property(fc.array(more, { minLength: 1, maxLength: 40 }), (asked) => {
      let kept: Measured[] = [];
      const firsts = new Map<string, string>();
      for (const [at, { version, isWrong }] of asked.entries()) {
        const added = measured('2026-11-23', [0, 0, 0], { id: `m${at}`, version });
        kept = keptMeasures(kept, added);

        expect(kept.length).toBe(Math.min(at + 1, mostMeasures));
        expect(kept.at(-1)).toBe(added);
        const first = firsts.get(version);
        if (asked.slice(0, at).every((one) => one.version === version) && first)
          expect(kept.map(({ id }) => id)).toContain(first);
        if (isWrong) kept = kept.map((one) => (one.id === added.id ? { ...one, isError: true } : one));
        else if (!first) firsts.set(version, added.id);
      }
      const order = kept.map(({ id }) => Number(id.slice(1)));
      expect(order).toEqual([...order].sort((one, other) => one - other));
    }),
    { numRuns: randomRuns },
  );
});

test('the first time is proposed as the start, every other as a review', () => {
  const one = measured('2026-11-23', [0, 0, 0]);
  expect(proposedTime(ucla3)).toBe('start');
  expect(proposedTime(ucla3, [one])).toBe('review');
  expect(proposedTime(ucla3, [{ ...one, isError: true }])).toBe('start');
  expect(proposedTime(ucla3, [{ ...one, version: '0' }])).toBe('start');
});
