import type { CheckIns } from '../checkIn/checkInsOf';
import type { Local } from '../local';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import type { CaseEvent } from '../referral/caseEvent';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { changed, changing } from './changing';
import { connected } from './connected';
import type { Session } from './connection';
import { withConnection } from './parts';
import type { Told } from './told';
import { visitDetail } from './visitDetail';
import { visitWritten } from './visitWritten';

interface Beside {
  /** How the check-ins stand after it. */
  checkIns?: CheckIns;
  /** What a person wrote of it. */
  text?: string;
  /** It is taken back together with the press before it. */
  isJoined?: boolean;
}

/** A visit is told, or put right, by whoever does the work. */
export function tellVisit(
  found: Case,
  told: Told,
  by: Asker,
  at: string,
  local: Local,
  { checkIns, text, isJoined }: Beside = {},
): CaseDecision {
  return changing(found, told.connectionId, by, (connection) => {
    const written = visitWritten(connection, told, at, local);
    if (!written.ok) return refuse(written.refusal);
    const { next, session, before } = written;
    return changed(found, next, eventOf(session, before), by, at, {
      ...connected(found, withConnection(found, next), by.id, at),
      ...(checkIns && { checkIns }),
      detail: visitDetail(session, at, local),
      ...(text && { text }),
      ...(isJoined && { joinsUndo: true }),
    });
  });
}

function eventOf(session: Session, before: Session | undefined): CaseEvent {
  if (before?.result === undefined) return 'visitTold';
  return session.result === before.result && session.howItWas !== before.howItWas
    ? 'debriefed'
    : 'visitCorrected';
}
