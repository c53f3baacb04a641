import type { Group } from '../../domain/group/group';

/** For those who run it: somebody came back to a place that had been given on. */
export function tooManyWords({ members, capacity }: Pick<Group, 'members' | 'capacity'>): string[] {
  const over = members.length - capacity;
  if (over <= 0) return [];
  const begins = over === 1 ? 'One more takes' : `${over} more take`;
  return [
    `${begins} part than there are places, because somebody who had left came back. Nobody loses their place: please make room with Change, or talk with their link workers.`,
  ];
}
