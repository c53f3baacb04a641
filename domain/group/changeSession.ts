import { checkInDueAt } from '../checkIn/checkInDay';
import { onTheWall } from '../connection/onTheWall';
import type { Local } from '../local';
import { refuse } from '../refusal';
import { dateAt } from '../staff/leave';
import { inOrder } from './addSessions';
import type { Group, GroupSession } from './group';
import { groupChanged } from './groupChanged';
import type { GroupDecision } from './groupDecision';

export function sessionIn(
  { sessions }: Pick<Group, 'sessions'>,
  id: string | undefined,
): GroupSession | undefined {
  return sessions.find((one) => one.id === id);
}

/** It was not cancelled, and the group went on until that day. */
export function wasOn(
  { endedAt }: Pick<Group, 'endedAt'>,
  { isCancelled, on }: Pick<GroupSession, 'isCancelled' | 'on'>,
  timeZone: string,
): boolean {
  return !isCancelled && (endedAt === undefined || on <= dateAt(endedAt, timeZone));
}

/** Nobody has written down yet who came. */
export function isUnwritten({ attendance }: Pick<GroupSession, 'attendance'>): boolean {
  return Object.keys(attendance).length === 0;
}

/** To another day, or another time. One that was cancelled is on again. */
export function moveSession(
  group: Group,
  { sessionId, on, time }: { sessionId: string | undefined; on: string; time: string },
  by: string,
  at: string,
  local: Local,
): GroupDecision {
  return changing(group, sessionId, ({ id, attendance }) => {
    if (checkInDueAt(on, at, local) === undefined) return refuse('check-in-day-needed');
    const wall = onTheWall(time);
    if (time && !wall) return refuse('time-unclear');
    if (group.sessions.some((one) => one.on === on && one.id !== id)) return refuse('visit-planned');
    return groupChanged(group, by, at, {
      sessions: withSession(group, { id, on, ...(wall && { time: wall }), attendance }),
    });
  });
}

export function cancelSession(
  group: Group,
  sessionId: string | undefined,
  by: string,
  at: string,
): GroupDecision {
  return changing(group, sessionId, (session) => {
    if (session.isCancelled) return refuse('already-so');
    return groupChanged(group, by, at, { sessions: withSession(group, { ...session, isCancelled: true }) });
  });
}

export function withSession({ sessions }: Pick<Group, 'sessions'>, changed: GroupSession): GroupSession[] {
  return inOrder(sessions.map((one) => (one.id === changed.id ? changed : one)));
}

/** Once it was written down who came, the day stands. */
function changing(
  group: Group,
  sessionId: string | undefined,
  decide: (session: GroupSession) => GroupDecision,
): GroupDecision {
  const session = sessionIn(group, sessionId);
  if (!session) return refuse('no-such-part');
  return group.endedAt === undefined && isUnwritten(session) ? decide(session) : refuse('not-now-here');
}
