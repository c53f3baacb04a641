import type { Connection } from '../connection/connection';
import type { Case } from '../referral/case';
import { attendanceOf } from './attendanceOf';
import { visitOf } from './attended';
import type { Attendance, Group, GroupSession } from './group';
import { connectionTo } from './takesPart';

/** Who came, where a case says it otherwise than the list: its link worker put it right, or took it back. */
export function asCasesSay(group: Group, cases: readonly Case[]): Group {
  const connections = cases.flatMap((found): [string, Connection][] => {
    const connection = connectionTo(found, group.id);
    return connection ? [[found.id, connection]] : [];
  });
  return { ...group, sessions: group.sessions.map((session) => asSaid(session, connections)) };
}

function asSaid(session: GroupSession, connections: readonly [string, Connection][]): GroupSession {
  const attendance: Record<string, Attendance> = { ...session.attendance };
  for (const [caseId, connection] of connections) {
    const says = attendanceOf(visitOf(connection, session));
    if (says) attendance[caseId] = says;
    else if (stillHolds(connection, session)) delete attendance[caseId];
  }
  return { ...session, attendance };
}

/** They had joined by then, and visits of that time have not left the case for newer ones. */
function stillHolds({ saidYesAt = '', sessions, visits }: Connection, { on }: GroupSession): boolean {
  return saidYesAt.slice(0, 10) <= on && (visits === 0 || sessions.some((one) => one.on <= on));
}
