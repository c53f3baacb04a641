import type { Connection, Session } from '../connection/connection';
import { isUntold } from '../connection/states';
import type { Group } from './group';

/** Visits that were planned for a day on which the group cancelled: as it says now, nothing is kept of it. */
export function cancelledVisits(connection: Connection, { sessions }: Pick<Group, 'sessions'>): Connection {
  const isOff = (visit: Session) =>
    isUntold(visit) && sessions.some(({ on, isCancelled }) => isCancelled && on === visit.on);
  if (!connection.sessions.some(isOff)) return connection;
  return {
    ...connection,
    sessions: connection.sessions.map((one) => (isOff(one) ? { ...one, result: 'groupCancelled' } : one)),
  };
}
