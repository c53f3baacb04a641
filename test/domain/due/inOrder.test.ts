import * as fc from 'fast-check';
import { dueKinds } from '../../../domain/due/dueKind';
import type { DueLine } from '../../../domain/due/dueLine';
import { inOrder, placeOf } from '../../../domain/due/inOrder';
import { randomRuns } from '../../support/randomRuns';

const someLine = fc
  .record({
    kind: fc.constantFrom(...dueKinds),
    day: fc.integer({ min: 0, max: 40 }),
    about: fc.constantFrom(
      'BRI-7K3Q',
      'BRI-7K3R',
      'GEE-2222',
      'supervisionLine',
      '8b6d1f7e-5a3c-4f0e-9c1d-2b7a6e5d4c3b',
    ),
  })
  .map(({ kind, day, about }): DueLine => {
    const since = new Date(Date.UTC(2026, 10, 1 + day)).toISOString().slice(0, 10);
    return { kind, key: `${kind}|${about}`, since, why: 'It is due.' };
  });
const someLines = fc.uniqueArray(someLine, { selector: placeOf, maxLength: 30 });

test('by kind, then what has stood longest, and nothing is lost', () => {
  void fc.assert(
    fc.property(someLines, (lines) => {
      const ordered = inOrder(lines);
      expect(new Set(ordered)).toEqual(new Set(lines));
      for (const [index, line] of ordered.entries()) {
        const before = ordered[index - 1];
        if (!before) continue;
        const kinds = dueKinds.indexOf(line.kind) - dueKinds.indexOf(before.kind);
        expect(kinds).toBeGreaterThanOrEqual(0);
        if (kinds === 0) expect(before.since <= line.since).toBe(true);
      }
    }),
    { numRuns: randomRuns },
  );
});

test('from any place on the next one is found, whatever has left the list meanwhile', () => {
  void fc.assert(
    fc.property(someLines, fc.infiniteStream(fc.boolean()), (lines, leaves) => {
      const ordered = inOrder(lines);
      for (const [index, line] of ordered.entries()) {
        const place = placeOf(line);
        expect(place.length).toBeLessThan(200);
        const stay = ordered.filter(() => leaves.next().value === true);
        const following = stay.filter((one) => ordered.indexOf(one) > index);
        expect(inOrder(stay).filter((one) => placeOf(one) > place)).toEqual(following);
      }
    }),
    { numRuns: randomRuns },
  );
});
