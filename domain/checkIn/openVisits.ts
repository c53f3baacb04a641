import type { Connection, Session } from '../connection/connection';
import { isEnded, isUntold } from '../connection/states';
import type { Case } from '../referral/case';
import { dateAt } from '../staff/leave';

export interface Visit {
  connection: Connection;
  session: Session;
}

/** Visits that are planned, or of which nobody has told yet, the earliest first. */
export function openVisits({ referral, connections = [] }: Case, timeZone: string): Visit[] {
  if (connections.length === 0) return [];
  // what was planned before they came back belongs to the time before
  const since = dateAt(referral.sentAt, timeZone);
  return connections
    .filter(({ state }) => !isEnded(state))
    .flatMap((connection) =>
      connection.sessions
        .filter((session) => isUntold(session) && session.on >= since)
        .map((session) => ({ connection, session })),
    )
    .sort((one, other) => (one.session.on < other.session.on ? -1 : 1));
}
