import { checkInDueAt } from '../checkIn/checkInDay';
import type { Connection, MissedReason, Session } from '../connection/connection';
import { connectionIn, withConnection } from '../connection/parts';
import { tellVisit } from '../connection/tellVisit';
import type { Told } from '../connection/told';
import type { Local } from '../local';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { dateAt } from '../staff/leave';
import type { Staff } from '../staff/staff';
import type { DebriefAnswer } from './debriefAnswer';
import { debriefStage } from './debriefStage';
import { joinsDebrief } from './joinsDebrief';
import { debriefedTo, onVisit, type VisitIds } from './onVisit';
import { spokenOfVisit } from './spokenOfVisit';

export interface HowTold extends VisitIds {
  was: DebriefAnswer | undefined;
  /** Why they did not make it, if they care to say. */
  reason?: MissedReason;
}

/**
 * The first press: how it was, or that they did not make it; and then why. Who tells how it was has spoken with them,
 * and the next check-in follows their rhythm where no later one is set.
 */
export function tellHow(
  found: Case,
  told: HowTold,
  by: Asker,
  at: string,
  local: Local,
  works: Pick<Staff, 'hours' | 'leave'> = {},
): CaseDecision {
  return onVisit(found, told, by, (connection, session) => {
    const { was, reason } = told;
    if (!was) return refuse('result-needed');
    if (session.on > dateAt(at, local.timeZone)) return refuse('day-to-come');
    const stage = debriefStage(session);
    const isReason = was === 'didNotMakeIt' && reason !== undefined;
    if (stage !== 'was' && !(stage === 'reason' && isReason)) return refuse('already-so');
    if (was === 'didNotMakeIt' && session.result !== undefined && stage === 'was')
      return refuse('not-now-here');
    const checkIns =
      was === 'didNotMakeIt' ? undefined : spokenOfVisit(found, connection, was, by, at, local, works);
    const decision = tellVisit(found, visitOf(connection, session, was, reason), by, at, local, {
      ...(checkIns && { checkIns }),
      ...(stage === 'reason' && joinsDebrief(found, told, by.id) && { isJoined: true }),
    });
    return decision.ok ? debriefed(decision, told, at, local) : decision;
  });
}

function visitOf(
  { id }: Connection,
  session: Session,
  was: DebriefAnswer,
  reason: MissedReason | undefined,
): Told {
  const visit = { connectionId: id, sessionId: session.id };
  if (was === 'didNotMakeIt') return { ...visit, result: was, ...(reason && { reason }) };
  const went = session.withLinkWorker ? 'wentWithLinkWorker' : 'went';
  return { ...visit, result: session.result ?? went, howItWas: was };
}

/** How far it has gone; and the lists order the case by its next check-in. */
function debriefed(
  decision: Extract<CaseDecision, { ok: true }>,
  { connectionId, sessionId = '' }: VisitIds,
  at: string,
  local: Local,
): CaseDecision {
  const { next } = decision;
  const { checkIn, referral } = next;
  const connection = connectionIn(next, connectionId);
  if (!connection) return decision;
  const isNew = checkIn?.setAt === at && referral.status === 'gettingStarted';
  const dueAt = isNew ? checkInDueAt(checkIn.on, at, local) : undefined;
  return {
    ...decision,
    next: {
      ...next,
      connections: withConnection(next, debriefedTo(connection, sessionId, 'was')),
      ...(isNew && dueAt !== undefined && { referral: { ...referral, dueAt } }),
    },
  };
}
