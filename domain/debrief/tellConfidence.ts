import { withConnection } from '../connection/parts';
import { withConfidence } from '../connection/withConfidence';
import type { Local } from '../local';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { happened } from '../referral/happened';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { dateAt } from '../staff/leave';
import { debriefStage } from './debriefStage';
import { joinsDebrief } from './joinsDebrief';
import { debriefedTo, onVisit, type VisitIds } from './onVisit';

/** The third press: how confident they feel about going along, 0 to 10. */
export function tellConfidence(
  found: Case,
  { value, ...visit }: VisitIds & { value: number | undefined },
  by: Asker,
  at: string,
  { timeZone }: Pick<Local, 'timeZone'>,
): CaseDecision {
  return onVisit(found, visit, by, (connection, session) => {
    if (value === undefined || !Number.isInteger(value) || value < 0 || value > 10)
      return refuse('confidence-needed');
    const stage = debriefStage(session);
    if (stage === 'done') return refuse('already-so');
    if (stage !== 'confidence') return refuse('not-now-here');
    const said = withConfidence(connection, { on: dateAt(at, timeZone), value });
    return happened(found, 'confidenceSaid', by.id, at, {
      connections: withConnection(found, debriefedTo(said, session.id, 'confidence')),
      about: connection.name,
      detail: `${value} of 10`,
      isUndoable: true,
      joinsUndo: joinsDebrief(found, visit, by.id),
    });
  });
}
