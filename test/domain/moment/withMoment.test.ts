import type { Moment } from '../../../domain/moment/moment';
import { mostMoments, withMoment } from '../../../domain/moment/withMoment';

const moment = (id: string, on: string): Moment => ({ id, on, kinds: ['joy'], by: 'ana' });
const full = Array.from({ length: 16 }, (_, index) => moment(`of${index}`, `2026-11-${index + 10}`));
const ids = (moments: Moment[]) => moments.map(({ id }) => id);
const of = (from: number, to: number) => ids(full.slice(from, to));

test('sixteen are kept', () => {
  expect(mostMoments).toBe(16);
  expect(ids(withMoment({ moments: full.slice(0, 15) }, moment('new', '2026-11-28')))).toEqual([
    ...of(0, 15),
    'new',
  ]);
});

test('the seventeenth stays, and the oldest leaves', () => {
  expect(ids(withMoment({ moments: full }, moment('new', '2026-11-28')))).toEqual([...of(1, 16), 'new']);
});

test('one of an earlier day stands by its day, after what was noted of the same day', () => {
  const { length } = of(0, 6);
  const next = withMoment({ moments: full.slice(0, 10) }, moment('new', '2026-11-15'));
  expect(ids(next)).toEqual([...of(0, length), 'new', ...of(length, 10)]);
  expect(ids(withMoment({}, moment('new', '2026-11-15')))).toEqual(['new']);
});

test('among as many as there may be, the oldest by its day leaves', () => {
  const next = withMoment({ moments: full }, moment('new', '2026-11-12'));
  expect(ids(next)).toEqual([...of(1, 3), 'new', ...of(3, 16)]);
});
