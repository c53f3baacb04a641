import { withConnection } from '../connection/parts';
import { kindsOf, type MomentAnswer } from '../moment/momentNames';
import { withMoment } from '../moment/withMoment';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { happened } from '../referral/happened';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { debriefStage } from './debriefStage';
import { joinsDebrief } from './joinsDebrief';
import { debriefedTo, onVisit, type VisitIds } from './onVisit';
import { withTheirWords } from './spokenOfVisit';

export interface VisitMoment extends VisitIds {
  id: string;
  /** `none` where there was no such moment this time. */
  answer: MomentAnswer | 'none' | undefined;
  words: string;
}

/** The second press: a moment of connection or joy, or not this time. What was typed is kept either way. */
export function tellMoment(
  found: Case,
  { id, answer, words, ...visit }: VisitMoment,
  by: Asker,
  at: string,
): CaseDecision {
  return onVisit(found, visit, by, (connection, session) => {
    if (!answer) return refuse('kind-needed');
    const stage = debriefStage(session);
    if (stage === 'was' || stage === 'reason') return refuse('not-now-here');
    if (stage !== 'moment') return refuse('already-so');
    const { on } = session;
    const moment = answer !== 'none' && {
      id,
      on,
      kinds: kindsOf(answer),
      ...(words && { words }),
      connectionId: connection.id,
      by: by.id,
    };
    return happened(found, moment ? 'momentNoted' : 'debriefed', by.id, at, {
      connections: withConnection(found, debriefedTo(connection, session.id, 'moment')),
      ...(moment && { moments: withMoment(found, moment) }),
      checkIns: withTheirWords(found, session, words),
      about: connection.name,
      ...(words && { text: words }),
      isUndoable: true,
      joinsUndo: joinsDebrief(found, visit, by.id),
    });
  });
}
