import fc from 'fast-check';
import type { ActivityChange } from '../../../../domain/activity/activityChange';
import { beforeChange, fieldChange } from '../../../../domain/activity/trust/fieldChange';
import { bytesOf, keptChanges } from '../../../../domain/activity/trust/keptChanges';
import { randomRuns } from '../../../support/randomRuns';

const by = { personId: 'ana', name: 'Ana Link' };
const change = (revision: number, more: Partial<ActivityChange> = {}): ActivityChange => ({
  revision,
  at: '2026-11-22T22:10:00.000Z',
  by,
  what: 'edited',
  fields: [{ field: 'edits', previous: { name: 'Garden' }, next: { name: 'Gardens' } }],
  ...more,
});
const many = (count: number, more?: Partial<ActivityChange>) =>
  Array.from({ length: count }, (_, at) => change(at + 1, more));

test('what stood in a field before is told exactly from what stands there now', () => {
  const list = fc.array(fc.record({ words: fc.constantFrom('a', 'b', 'c') }), { maxLength: 6 });
  const value = fc.oneof(list, list, fc.constant(undefined), fc.record({ name: fc.string() }));
  fc.assert(
    fc.property(value, value, (previous, next) => {
      expect(beforeChange(fieldChange('concerns', previous, next), next)).toEqual(previous);
    }),
    { numRuns: randomRuns },
  );
});

test('a list that grows keeps what was added alone', () => {
  expect(fieldChange('concerns', ['a', 'b'], ['a', 'b', 'c'])).toEqual({
    field: 'concerns',
    list: { at: 2, removed: [], added: ['c'] },
  });
});

test('of a hundred changes all is kept, of older ones who did what and when', () => {
  const kept = keptChanges(many(103), 0);

  expect(kept).toHaveLength(103);
  expect(kept[2]).toEqual(change(3, { fields: [{ field: 'edits' }] }));
  expect(kept.slice(3)).toEqual(many(103).slice(3));
});

test('what was joined can be taken apart however long ago it was', () => {
  const [first] = keptChanges([change(1, { what: 'merged' }), ...many(200)], 0);

  expect(first).toEqual(change(1, { what: 'merged' }));
});

test.each([0, 500_000, 1_900_000])(
  'beside %i bytes of others there is always room for the next',
  (others) => {
    const long = { fields: [{ field: 'edits', previous: '語'.repeat(5_000), next: '語'.repeat(5_000) }] };
    const made = [...many(9_000), ...many(90, long)];

    const kept = keptChanges(made, others);

    expect(others + bytesOf(kept)).toBeLessThan(Math.max(1_020_000, others + 120_000));
    expect(kept[0]).toMatchObject({ revision: 1 });
    expect(kept.at(-1)).toEqual(made.at(-1));
  },
);
