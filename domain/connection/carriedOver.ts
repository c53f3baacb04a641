import type { Connection } from './connection';
import { isEnded, isUntold } from './states';

/** Of a referral that is opened again: what they went to is known, and nothing of it goes on before they are asked. */
export function carriedOver(connections: readonly Connection[], at: string): Connection[] {
  return connections.map((connection) => {
    if (isEnded(connection.state)) return connection;
    const { saidYesAt: _yes, introducedAt: _introduced, settledAt: _settled, ...rest } = connection;
    const sessions = connection.sessions.filter((one) => !isUntold(one));
    return { ...rest, state: 'notRightNow', since: at, sessions };
  });
}
