import { changing } from '../connection/changing';
import type { Connection, Session } from '../connection/connection';
import { sessionIn } from '../connection/parts';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';

/** Which visit of which activity. */
export interface VisitIds {
  connectionId: string | undefined;
  sessionId: string | undefined;
}

/** Decides about one visit, for somebody who does the work. */
export function onVisit(
  found: Case,
  { connectionId, sessionId }: VisitIds,
  by: Asker,
  decide: (connection: Connection, session: Session) => CaseDecision,
): CaseDecision {
  return changing(found, connectionId, by, (connection) => {
    const session = sessionIn(connection, sessionId);
    return session ? decide(connection, session) : refuse('no-such-part');
  });
}

/** The activity with its debrief so much further. */
export function debriefedTo(
  connection: Connection,
  sessionId: string,
  debriefed: NonNullable<Session['debriefed']>,
): Connection {
  const sessions = connection.sessions.map((one) => (one.id === sessionId ? { ...one, debriefed } : one));
  return { ...connection, sessions };
}
