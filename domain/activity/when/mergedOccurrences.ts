import type { Occurrence } from './occurrence';

/** The occurrences of several schedules in order, each once. */
export function mergedOccurrences(all: readonly Occurrence[]): Occurrence[] {
  const timed = new Set(all.flatMap(({ date, startsAt }) => (startsAt ? [date] : [])));
  const once = new Map<string, Occurrence>();
  for (const one of all) {
    const key = `${one.date} ${one.startsAt ?? ''}`;
    const before = once.get(key);
    // the same day without a time is the same group told twice; of two ends the later one holds
    if (!one.startsAt && timed.has(one.date)) continue;
    if (!before || (before.endsAt ?? '') < (one.endsAt ?? '')) once.set(key, one);
  }
  return [...once].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, occurrence]) => occurrence);
}
