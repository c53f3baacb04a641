import { checkInDueAt } from '../checkIn/checkInDay';
import type { Local } from '../local';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { type Refusal, refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { changed, changing } from './changing';
import type { Connection, Session } from './connection';
import { mostUntold } from './limits';
import { onTheWall } from './onTheWall';
import { withSession } from './sessions';
import { isEnded, isUntold } from './states';
import { plannedDetail } from './visitDetail';

/** The day of a visit (yyyy-mm-dd), its time on the wall (HH:mm, or empty) and whether the link worker goes along. */
export interface VisitDay {
  on: string;
  time?: string;
  withLinkWorker: boolean;
}

/** A first visit, or one more, on a day from today. */
export function bookVisit(
  found: Case,
  { connectionId, sessionId, ...day }: VisitDay & { connectionId: string | undefined; sessionId: string },
  by: Asker,
  at: string,
  local: Local,
): CaseDecision {
  return changing(found, connectionId, by, (connection) => {
    if (isEnded(connection.state)) return refuse('not-now-here');
    if (connection.state === 'idea') return refuse('yes-first');
    if (found.referral.status === 'paused') return refuse('resting');
    const untold = (found.connections ?? []).flatMap(({ sessions }) => sessions.filter(isUntold));
    if (untold.length >= mostUntold) return refuse('visits-full');
    const refusal = noDayFor(connection, sessionId, day, at, local);
    if (refusal) return refuse(refusal);
    const session: Session = { id: sessionId, ...dayOf(day), setAt: at };
    const isFirst = connection.state === 'keen' || connection.state === 'introduced';
    const next: Connection = {
      ...connection,
      ...(isFirst && { state: 'firstVisitBooked', since: at }),
      // who goes along already has said yes by going
      saidYesAt: connection.saidYesAt ?? at,
      sessions: withSession(connection, session),
    };
    return changed(found, next, 'visitBooked', by, at, { detail: plannedDetail(session, at, local) });
  });
}

/** A planned visit is on another day, or at another time. It may be moved while the work rests. */
export function moveVisit(
  found: Case,
  { connectionId, sessionId, ...day }: VisitDay & Record<'connectionId' | 'sessionId', string | undefined>,
  by: Asker,
  at: string,
  local: Local,
): CaseDecision {
  return changing(found, connectionId, by, (connection) => {
    const session = connection.sessions.find(({ id }) => id === sessionId);
    if (!session) return refuse('no-such-part');
    if (!isUntold(session)) return refuse('visit-needed');
    const refusal = noDayFor(connection, session.id, day, at, local);
    if (refusal) return refuse(refusal);
    const moved: Session = { id: session.id, ...dayOf(day), setAt: session.setAt };
    if (isSameDay(session, moved)) return refuse('already-so');
    const next = { ...connection, sessions: withSession(connection, moved) };
    const [from, to] = [session, moved].map((one) => plannedDetail(one, at, local));
    return changed(found, next, 'visitMoved', by, at, { detail: `from ${from} to ${to}` });
  });
}

function noDayFor(
  { sessions }: Connection,
  sessionId: string,
  { on, time }: VisitDay,
  at: string,
  local: Local,
): Refusal | undefined {
  if (checkInDueAt(on, at, local) === undefined) return 'check-in-day-needed';
  if (time && !onTheWall(time)) return 'time-unclear';
  return sessions.some((one) => one.on === on && one.id !== sessionId) ? 'visit-planned' : undefined;
}

function dayOf({ on, time, withLinkWorker }: VisitDay): Pick<Session, 'on' | 'time' | 'withLinkWorker'> {
  const wall = onTheWall(time);
  return { on, ...(wall && { time: wall }), ...(withLinkWorker && { withLinkWorker }) };
}

function isSameDay(one: Session, other: Session): boolean {
  return one.on === other.on && one.time === other.time && one.withLinkWorker === other.withLinkWorker;
}
