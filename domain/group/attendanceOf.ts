import type { Session, SessionResult } from '../connection/connection';
import type { Attendance } from './group';

const asAttendance: Record<SessionResult, Attendance> = {
  went: 'came',
  wentWithLinkWorker: 'came',
  didNotMakeIt: 'didNotMakeIt',
  personCancelled: 'cancelled',
  groupCancelled: 'cancelled',
};

/** What a visit on a case says, as a group writes it down. */
export function attendanceOf(session: Pick<Session, 'result'> | undefined): Attendance | undefined {
  return session?.result && asAttendance[session.result];
}

/** What a group wrote down, as a case says it. Who went along, where that was planned or said, is kept. */
export function resultOf(attendance: Attendance, session: Session | undefined): SessionResult {
  if (session?.result && asAttendance[session.result] === attendance) return session.result;
  if (attendance === 'came') return session?.withLinkWorker ? 'wentWithLinkWorker' : 'went';
  return attendance === 'cancelled' ? 'personCancelled' : 'didNotMakeIt';
}
