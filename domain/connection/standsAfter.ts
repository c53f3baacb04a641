import type { Local } from '../local';
import type { Connection, ConnectionState, Session } from './connection';
import { goesAlong, isCounted, isEnded, isUntold } from './states';

/** Where an activity stands once a visit was told or put right. What has ended stays as it ended. */
export function standsAfter(
  connection: Connection,
  told: Session,
  at: string,
  { settledAfterVisits }: Pick<Local, 'settledAfterVisits'>,
): Connection {
  const state = stateAfter(connection, told, settledAfterVisits);
  if (state === connection.state) return connection;
  const { settledAt: _no, ...rest } = connection;
  return { ...rest, state, since: at };
}

function stateAfter(
  connection: Connection,
  { result }: Session,
  settledAfterVisits: number,
): ConnectionState {
  const { state, visits } = connection;
  if (isEnded(state)) return state;
  if (goesAlong(connection)) {
    if (visits === 0) return beforeGoing(connection);
    return visits < settledAfterVisits ? 'goingAlong' : state;
  }
  if (isCounted(result)) return 'goingAlong';
  return state === 'firstVisitBooked' ? beforeGoing(connection) : state;
}

/** As far as they have come without having been there. */
function beforeGoing({ sessions, introducedAt, saidYesAt }: Connection): ConnectionState {
  if (sessions.some(isUntold)) return 'firstVisitBooked';
  if (introducedAt !== undefined) return 'introduced';
  return saidYesAt !== undefined ? 'keen' : 'idea';
}
