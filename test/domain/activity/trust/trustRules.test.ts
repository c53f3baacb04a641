import { asActivity } from '../../../../domain/activity/activity';
import { readDirectory } from '../../../../domain/activity/hsds/reading/directoryReading';
import { patched } from '../../../../domain/activity/patched';
import { changedSince } from '../../../../domain/activity/trust/changedSince';
import { chosen } from '../../../../domain/activity/trust/chosen';
import { describe as describeActivity } from '../../../../domain/activity/trust/deeds/describe';
import { stillRunning } from '../../../../domain/activity/trust/deeds/stillRunning';
import { undoable } from '../../../../domain/activity/trust/deeds/undoLast';
import { freshnessOf } from '../../../../domain/activity/trust/freshness';
import { reviewDueAfter } from '../../../../domain/activity/trust/reviewDueAfter';

const by = { personId: 'ana', name: 'Ana Link' };
const at = '2026-11-22T22:10:00.000Z';

function garden(more: Record<string, unknown> = {}) {
  const [made] = readDirectory([{ id: 'a', name: 'Garden', status: 'active' }], 'brimbank', at).taken;
  if (!made) throw new Error('The activity could not be read.');
  return asActivity({ ...made, ...more });
}

test.each([
  ['2026-11-23', 'fresh'],
  ['2026-08-25', 'fresh'],
  ['2026-08-24', 'check'],
  ['2026-05-27', 'check'],
  ['2026-05-26', 'stale'],
  [undefined, 'stale'],
  ['2026-11-24', 'check'],
])('checked on %s is %s', (assured, freshness) => {
  expect(freshnessOf(assured, '2026-11-23')).toBe(freshness);
});

test('a review is due 180 days on, over a leap day too', () => {
  expect(reviewDueAfter('2026-11-23')).toBe('2027-05-22');
  expect(reviewDueAfter('2027-11-23')).toBe('2028-05-21');
});

test('what was ticked is read in the order of the list, each once, and nothing else', () => {
  expect(chosen('b, a,zz,a', ['a', 'b', 'c'])).toEqual(['a', 'b']);
  expect(chosen(undefined, ['a'])).toEqual([]);
});

test('what a form gives back as it was is no change', () => {
  const found = garden({ whatToExpect: { bring: 'A hat' } });
  const decision = describeActivity(found, { bring: 'A hat', inSchoolTerms: 'true' });
  if (!decision.ok) throw new Error(decision.refusal);

  const next = patched(found, decision.patch, { at, by, what: decision.what });

  expect(next.changes.at(-1)?.fields).toEqual([{ field: 'inSchoolTerms', next: true }]);
  expect(changedSince(next, 0, ['whatToExpect'])).toBe(false);
  expect(changedSince(next, 0, ['inSchoolTerms'])).toBe(true);
  expect(changedSince(next, 1, ['inSchoolTerms'])).toBe(false);
});

test('a tag that the form does not ask about stays', () => {
  const decision = describeActivity(garden({ tags: ['fromElsewhere', 'gardening'] }), { access: 'quiet' });

  expect(decision).toMatchObject({ patch: { tags: ['fromElsewhere', 'quiet'] } });
});

test('a change is undone up to ten minutes after it, by whoever made it, and an import never', () => {
  const decision = stillRunning(garden(), '2026-11-23');
  if (!decision.ok) throw new Error(decision.refusal);
  const next = patched(garden(), decision.patch, { at, by, what: decision.what });

  expect(undoable(next, 'ana', '2026-11-22T22:19:59.999Z')).toMatchObject({ what: 'stillRunning' });
  expect(undoable(next, 'ana', '2026-11-22T22:20:00.000Z')).toBeUndefined();
  expect(undoable(next, 'ben', at)).toBeUndefined();
  const imported = patched(garden(), {}, { at, by, what: 'imported' });
  expect(undoable(imported, 'ana', at)).toBeUndefined();
});
