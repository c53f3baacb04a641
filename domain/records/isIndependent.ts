import type { Asker } from '../staff/asker';
import { holdsOne, mayKeepRecords } from '../staff/rights';

const letInMs = 30 * 24 * 60 * 60_000;
type Person = Pick<Asker, 'id' | 'grants'>;

/**
 * Whether the second of two people decides for themselves: they kept records here before the first one asked at
 * `since`, and neither has let the other in within the thirty days before. An account made for the purpose is nobody.
 */
export function isIndependent(second: Person, first: Person, localId: string, since: string): boolean {
  return keeps(second, first, localId, since) && keeps(first, second, localId, since);
}

function keeps({ grants }: Person, other: Person, localId: string, since: string): boolean {
  const lately = new Date(Date.parse(since) - letInMs).toISOString();
  return grants.some(
    ({ localId: at, roles, from, grantedBy }) =>
      at === localId &&
      holdsOne(roles, mayKeepRecords) &&
      from <= since &&
      (grantedBy !== other.id || from <= lately),
  );
}
