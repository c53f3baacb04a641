import type { Local } from '../local';
import { refuse } from '../refusal';
import { dateAt } from '../staff/leave';
import { sessionIn, wasOn, withSession } from './changeSession';
import type { Attendance, Group } from './group';
import type { GroupDecision } from './groupDecision';

/** Who came, for those who were chosen; the others stay as they were. Put right, not taken back. */
export function writeAttendance(
  group: Group,
  sessionId: string | undefined,
  rows: Readonly<Record<string, Attendance>>,
  at: string,
  { timeZone }: Pick<Local, 'timeZone'>,
): GroupDecision {
  const session = sessionIn(group, sessionId);
  if (!session) return refuse('no-such-part');
  if (!wasOn(group, session, timeZone)) return refuse('not-now-here');
  if (session.on > dateAt(at, timeZone)) return refuse('day-to-come');
  if (Object.keys(rows).length === 0) return refuse('result-needed');
  const { undo: _past, ...rest } = group;
  const attendance = { ...session.attendance, ...rows };
  return { ok: true, next: { ...rest, sessions: withSession(group, { ...session, attendance }) } };
}
