import fc from 'fast-check';
import type { DirectoryEntry } from '../../../../domain/activity/search/directoryEntry';
import { mostSuggested, suggested } from '../../../../domain/activity/suggest/suggested';
import type { Brought } from '../../../../domain/activity/suggest/wishes';
import { vettingStatuses } from '../../../../domain/activity/trust/vetting';
import { bareEntry } from '../../../support/directoryEntry';
import { randomRuns } from '../../../support/randomRuns';
import { brings, day, wishes } from './wishesOf';

const count = 12;
const some = <T>(...values: T[]) => fc.subarray(values);
const entries: fc.Arbitrary<DirectoryEntry[]> = fc
  .array(
    fc.record({
      vetting: fc.constantFrom(...vettingStatuses),
      isOffered: fc.boolean(),
      isMerged: fc.boolean(),
      cost: fc.constantFrom(0, 4, 20),
      days: some('MO', 'TH'),
      access: some('stepFree'),
      lacks: some('stepFree'),
      languages: some('vi'),
      runBy: some('men', 'aboriginalLed'),
      assured: fc.constantFrom('2026-11-20', '2025-01-01'),
    }),
    { minLength: count, maxLength: count },
  )
  .map((all) =>
    all.map((more, at) =>
      bareEntry(`a${at}`, {
        ...more,
        isOffered: more.isOffered && !more.isMerged && more.vetting !== 'doNotSuggest',
      } as Partial<DirectoryEntry>),
    ),
  );
const hits = fc.uniqueArray(fc.nat(count - 1), { maxLength: count }).map((all) => all.map((at) => `a${at}`));
const brought: fc.Arbitrary<Brought[]> = fc
  .array(fc.tuple(fc.constantFrom('past', 'present', 'future'), hits), { maxLength: 4 })
  .map((all) => all.map(([time, ids], at) => brings(`interest ${at}`, ids, time as Brought['time'])));
const going = fc.record({
  cost: fc.constantFrom('free', 'upTo10'),
  days: some('TH'),
  access: some('stepFree'),
  languages: some('vi'),
}) as fc.Arbitrary<ReturnType<typeof wishes>['going']>;
const idsOf = (all: readonly DirectoryEntry[], of: Parameters<typeof wishes>[0]) =>
  suggested(all, wishes(of), day).map(({ entry }) => entry.id);
const runs = { numRuns: randomRuns };

test('never one that is held back, merged or over; each once, and no more than fit on a few pages', () => {
  fc.assert(
    fc.property(entries, brought, going, (all, interests, needs) => {
      const ids = idsOf(all, { brought: interests, going: needs });
      const may = new Set(all.filter(({ isOffered }) => isOffered).map(({ id }) => id));

      expect(ids.every((id) => may.has(id))).toBe(true);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeLessThanOrEqual(mostSuggested);
    }),
    runs,
  );
});

test('an interest more never lets one pass that it does not bring, nor one that was behind and is no better', () => {
  fc.assert(
    fc.property(entries, brought, going, hits, (all, interests, needs, more) => {
      fc.pre(interests.length > 0);
      const before = idsOf(all, { brought: interests, going: needs });
      const after = idsOf(all, { brought: [...interests, brings('one more', more)], going: needs });
      const passed = (id: string, other: string) => after.indexOf(other) < after.indexOf(id);

      for (const [at, id] of before.entries()) {
        if (!more.includes(id)) continue;
        for (const behind of before.slice(at + 1))
          if (!more.includes(behind)) expect(passed(id, behind)).toBe(false);
      }
    }),
    runs,
  );
});

test('an interest that brings one alone puts it no further back', () => {
  fc.assert(
    fc.property(entries, brought, going, hits, (all, interests, needs, [one = 'a0']) => {
      fc.pre(interests.length > 0);
      const before = idsOf(all, { brought: interests, going: needs }).indexOf(one);
      const after = idsOf(all, { brought: [...interests, brings('one more', [one])], going: needs }).indexOf(
        one,
      );

      if (before >= 0) expect(after).toBeLessThanOrEqual(before);
    }),
    runs,
  );
});

test('the same whatever order the directory is in', () => {
  fc.assert(
    fc.property(entries, brought, going, hits, (all, interests, needs, first) => {
      const turned = [...all].sort((one, other) => first.indexOf(one.id) - first.indexOf(other.id)).reverse();

      expect(idsOf(turned, { brought: interests, going: needs })).toEqual(
        idsOf(all, { brought: interests, going: needs }),
      );
    }),
    runs,
  );
});

test('the best of each interest comes before the third best of any', () => {
  fc.assert(
    fc.property(entries, brought, (all, interests) => {
      const plain = all.map((entry): DirectoryEntry => ({ ...entry, vetting: 'visited', lacks: [] }));
      const ids = idsOf(plain, { brought: interests });
      const firsts = interests.map((one) => ids.findIndex((id) => one.hits.has(id))).filter((at) => at >= 0);

      expect(Math.max(-1, ...firsts)).toBeLessThan(Math.max(1, interests.length));
    }),
    runs,
  );
});
