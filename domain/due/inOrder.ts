import { dueKinds } from './dueKind';
import type { DueLine } from './dueLine';

/** As they stand on the card: by kind, what has stood longest first. */
export function inOrder(lines: readonly DueLine[]): DueLine[] {
  const placed = lines.map((line) => ({ line, place: placeOf(line) }));
  placed.sort((one, other) => (one.place < other.place ? -1 : Number(one.place > other.place)));
  return placed.map(({ line }) => line);
}

/** Where a line stands in the order, as text that sorts like it, for whoever goes from one to the next. */
export function placeOf({ kind, since, key }: Pick<DueLine, 'kind' | 'since' | 'key'>): string {
  return `${String(dueKinds.indexOf(kind)).padStart(2, '0')}|${since}|${key}`;
}
