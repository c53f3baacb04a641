import { changed } from '../connection/changing';
import { connected } from '../connection/connected';
import type { Connection, Session } from '../connection/connection';
import { withConnection } from '../connection/parts';
import { visitWritten } from '../connection/visitWritten';
import type { Local } from '../local';
import { relationsTo } from '../referral/access';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { isOpen, isWork } from '../referral/statusGroups';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { dateAt } from '../staff/leave';
import { resultOf } from './attendanceOf';
import { sessionIn } from './changeSession';
import type { Attendance, Group, GroupSession } from './group';
import { runsGroup } from './groupRights';
import { memberIn } from './places';
import { shownName } from './shownName';
import { connectionTo } from './takesPart';

/** The visit of a session, by its id or as one that was planned for its day. */
export function visitOf(
  { sessions }: Connection,
  { id, on }: Pick<GroupSession, 'id' | 'on'>,
): Session | undefined {
  return sessions.find((one) => one.id === id) ?? sessions.find((one) => one.on === on);
}

/** The one thing that whoever runs a group may write on the cases of those who take part. */
export function attended(
  found: Case,
  group: Group,
  { sessionId, attendance }: { sessionId: string; attendance: Attendance },
  by: Asker,
  at: string,
  local: Local,
): CaseDecision {
  const { referral } = found;
  if (!isOpen(referral)) return refuse('already-ended');
  if (!isWork(referral)) return refuse('not-taken');
  if (relationsTo(found, by).length === 0 || !runsGroup(group, by) || shownName(found, by) === undefined)
    return refuse('not-yours');
  const connection = connectionTo(found, group.id);
  if (!connection || !memberIn(group, found.id)) return refuse('members-only');
  const session = sessionIn(group, sessionId);
  if (!session) return refuse('no-such-part');
  if (session.on > dateAt(at, local.timeZone)) return refuse('day-to-come');
  const before = visitOf(connection, session);
  const told = {
    connectionId: connection.id,
    sessionId: before?.id ?? session.id,
    on: session.on,
    result: resultOf(attendance, before),
  };
  const written = visitWritten(connection, told, at, local);
  if (!written.ok) return refuse(written.refusal);
  const { next, session: visit } = written;
  const timed = session.time && !visit.time ? withTime(next, visit.id, session.time) : next;
  const event = before?.result === undefined ? 'visitTold' : 'visitCorrected';
  return changed(found, timed, event, by, at, {
    // who may write this may take nothing back; what somebody did before stays theirs, unless it holds visits too
    isUndoable: false,
    keepsUndo: !holdsConnections(found),
    ...connected(found, withConnection(found, timed), by.id, at),
  });
}

function holdsConnections({ undo }: Case): boolean {
  return undo?.work?.lists.connections !== undefined || (undo?.work?.absent.includes('connections') ?? false);
}

function withTime(connection: Connection, sessionId: string, time: string): Connection {
  const sessions = connection.sessions.map((one) => (one.id === sessionId ? { ...one, time } : one));
  return { ...connection, sessions };
}
