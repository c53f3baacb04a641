import type { Conference, Occurrence } from './conference';

/** The occurrences with this one changed, which is made where nothing was to be known of it yet. */
export function occurrenceChanged(
  { occurrences }: Pick<Conference, 'occurrences'>,
  id: string,
  change: Partial<Omit<Occurrence, 'id'>>,
): Occurrence[] {
  const found = occurrences.find((one) => one.id === id) ?? { id, answers: {}, discussed: [] };
  const others = occurrences.filter((one) => one.id !== id);
  return [...others, { ...found, ...change }].sort((one, other) => one.id.localeCompare(other.id));
}
