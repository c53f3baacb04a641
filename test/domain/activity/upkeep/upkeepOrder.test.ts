import fc from 'fast-check';
import type { DirectoryEntry } from '../../../../domain/activity/search/directoryEntry';
import { vettingStatuses } from '../../../../domain/activity/trust/vetting';
import { upkeepOf } from '../../../../domain/activity/upkeep/upkeepOrder';
import { bareEntry } from '../../../support/directoryEntry';
import { randomRuns } from '../../../support/randomRuns';

const today = '2026-11-23';

const entry = (name: string, more: Partial<DirectoryEntry> = {}) =>
  bareEntry(name, { vetting: 'visited', assured: '2026-11-01', ...more });
const told: Partial<DirectoryEntry> = { isWordOfMouth: true, vetting: 'notVisited' };
function toldOnly(id: string, addedAt: string): DirectoryEntry {
  const { assured: _never, ...rest } = entry(id, { ...told, addedAt });
  return rest;
}
const namesOf = (...entries: DirectoryEntry[]) => upkeepOf(entries, today).map((row) => row.entry.id);

test('worst first: wrong, gone, told only, review overdue, stale, to check; held back last', () => {
  expect(
    namesOf(
      entry('held', { vetting: 'doNotSuggest', isOffered: false }),
      entry('check', { assured: '2026-07-01' }),
      entry('paused', { vetting: 'paused' }),
      entry('stale', { assured: '2026-01-01' }),
      entry('overdue', { reviewDue: '2026-11-22' }),
      toldOnly('told', '2026-11-20'),
      entry('gone', { goneSince: '2026-11-10T00:00:00Z' }),
      entry('wrong', { openConcerns: 1, concernSince: '2026-11-20T00:00:00Z' }),
      entry('fresh'),
    ),
  ).toEqual(['wrong', 'gone', 'told', 'overdue', 'stale', 'check', 'paused', 'held']);
});

test('among equals whoever has waited longest is first, and what was never checked before all', () => {
  const { assured: _never, ...never } = entry('never');

  expect(
    namesOf(entry('march', { assured: '2026-03-01' }), entry('may', { assured: '2026-05-01' }), never),
  ).toEqual(['never', 'march', 'may']);
  expect(namesOf(toldOnly('late', '2026-11-20'), toldOnly('early', '2026-11-01'))).toEqual(['early', 'late']);
});

test('what has ended or was merged wants no look, nor does a review that is due today', () => {
  expect(
    namesOf(
      entry('ended', { isOffered: false, assured: '2020-01-01' }),
      entry('merged', { isMerged: true, isOffered: false, vetting: 'paused' }),
      entry('today', { reviewDue: today }),
    ),
  ).toEqual([]);
});

test('one that somebody made sure of after it left its source is not gone', () => {
  expect(namesOf(entry('sure', { goneSince: '2026-10-10T00:00:00Z' }))).toEqual([]);
});

test('activities that participants go to come before all others, and still only when there is a reason', () => {
  const rows = upkeepOf(
    [entry('wrong', { openConcerns: 1 }), entry('check', { assured: '2026-07-01' }), entry('fresh')],
    today,
    { inUse: new Set(['check', 'fresh']) },
  );

  expect(rows.map((row) => [row.entry.id, row.isInUse])).toEqual([
    ['check', true],
    ['wrong', false],
  ]);
});

test('whatever the directory holds, each is listed at most once, and the held back are together at the end', () => {
  const day = fc.constantFrom('2026-01-01', '2026-07-01', '2026-11-20');
  const some = fc
    .record({
      vetting: fc.constantFrom(...vettingStatuses),
      assured: day,
      reviewDue: day,
      openConcerns: fc.nat(2),
      isOffered: fc.boolean(),
      isMerged: fc.boolean(),
      isWordOfMouth: fc.boolean(),
    })
    .map((made) => made);
  fc.assert(
    fc.property(fc.array(some, { maxLength: 12 }), (made) => {
      const entries = made.map((one, at) => entry(`a${at}`, one));
      const rows = upkeepOf(entries, today);
      expect(new Set(rows.map((row) => row.entry.id)).size).toBe(rows.length);
      const held = rows.map(({ isHeldBack }) => Number(isHeldBack));
      expect(held).toEqual([...held].sort());
      expect(upkeepOf([...entries].reverse(), today)).toEqual(rows);
    }),
    { numRuns: randomRuns },
  );
});
