import { checkInDueAt } from '../checkIn/checkInDay';
import { onTheWall } from '../connection/onTheWall';
import type { Local } from '../local';
import { refuse } from '../refusal';
import { dateAt } from '../staff/leave';
import type { Group, GroupSession } from './group';
import { groupChanged } from './groupChanged';
import type { GroupDecision } from './groupDecision';
import { mostAhead, mostSessions } from './groupLimits';
import { sessionDates } from './sessionDates';

export interface SessionsTyped {
  /** yyyy-mm-dd */
  first: string;
  time: string;
  weeks: number;
}

/** One session, or one a week. There is at most one on a day: where one stands already, it stays. */
export function addSessions(
  group: Group,
  { first, time, weeks }: SessionsTyped,
  nonce: string,
  by: string,
  at: string,
  local: Local,
): GroupDecision {
  if (group.endedAt !== undefined) return refuse('not-now-here');
  if (checkInDueAt(first, at, local) === undefined) return refuse('check-in-day-needed');
  const wall = onTheWall(time);
  if (time && !wall) return refuse('time-unclear');
  const { dates } = sessionDates(first, weeks, local);
  const added = dates
    .filter((on) => !group.sessions.some((one) => one.on === on))
    .map(
      (on): GroupSession => ({
        id: `${nonce.slice(0, 6)}-${on}`,
        on,
        ...(wall && { time: wall }),
        attendance: {},
      }),
    );
  if (added.length === 0) return refuse('visit-planned');
  const sessions = inOrder([...group.sessions, ...added]);
  const today = dateAt(at, local.timeZone);
  if (sessions.filter(({ on }) => on >= today).length > mostAhead) return refuse('visits-full');
  return groupChanged(group, by, at, { sessions: sessions.slice(-mostSessions) });
}

export function inOrder(sessions: readonly GroupSession[]): GroupSession[] {
  return [...sessions].sort((one, other) => one.on.localeCompare(other.on));
}
