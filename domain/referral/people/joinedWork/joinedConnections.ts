import { isSame } from '../../../connection/addIdea';
import type { Connection } from '../../../connection/connection';
import { mostConnections, mostLive } from '../../../connection/limits';
import { withLatestSessions } from '../../../connection/sessions';
import { isEnded, isUntold } from '../../../connection/states';
import { oneConnection } from './oneConnection';

/** Those of both. As many stay alive as a case holds: the others rest. Groups follow the case that they stand in. */
export function joinedConnections(
  own: readonly Connection[],
  others: readonly Connection[],
  at: string,
  isAgain: boolean,
): Connection[] {
  let joined = [...own];
  for (const other of others) {
    if (joined.some(({ id }) => id === other.id)) continue;
    const before = joined.find((one) => isSame(one, other));
    if (before && isAgain) continue;
    const rest = joined.filter((one) => one !== before);
    const one = before ? oneConnection(before, other) : other;
    const hasRoom = rest.filter(({ state }) => !isEnded(state)).length < mostLive;
    const next = isEnded(one.state) || hasRoom ? one : resting(one, at);
    joined = before ? joined.map((each) => (each === before ? next : each)) : [...joined, next];
  }
  return withLatestSessions(withoutOldest(joined));
}

/** "Not right now": it can be an idea again. */
function resting({ settledAt: _no, ...connection }: Connection, at: string): Connection {
  const sessions = connection.sessions.filter((one) => !isUntold(one));
  return { ...connection, state: 'notRightNow', since: at, sessions };
}

/** What ended longest ago leaves where there are more than one case holds. */
function withoutOldest(connections: readonly Connection[]): Connection[] {
  const left = connections
    .filter(({ state }) => isEnded(state))
    .sort((one, other) => one.since.localeCompare(other.since))
    .slice(0, Math.max(0, connections.length - mostConnections));
  return connections.filter((one) => !left.includes(one));
}
