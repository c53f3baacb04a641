import type { Connection, ConnectionState } from './connection';

const order: readonly ConnectionState[] = [
  'goingAlong',
  'settledIn',
  'firstVisitBooked',
  'introduced',
  'keen',
  'idea',
  'notRightNow',
  'full',
  'notForMe',
  'groupEnded',
];

/** The most alive first; of those that stand alike, what changed last. */
export function aliveFirst(connections: readonly Connection[]): Connection[] {
  const place = ({ state }: Connection) => order.indexOf(state);
  return [...connections].sort(
    (one, other) => place(one) - place(other) || other.since.localeCompare(one.since),
  );
}
