import type { Conference, Occurrence } from '../conference';

/** The same occurrences, of which one is no longer ended, or talks of nothing. */
export function occurrenceWithout(
  occurrences: Conference['occurrences'],
  id: string,
  fields: readonly ('begunAt' | 'endedAt' | 'current')[],
): Occurrence[] {
  return occurrences.map((one) => {
    if (one.id !== id) return one;
    const kept = { ...one };
    for (const field of fields) delete kept[field];
    return kept;
  });
}
