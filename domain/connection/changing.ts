import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import type { CaseEvent } from '../referral/caseEvent';
import { happened } from '../referral/happened';
import { noWork } from '../referral/work/noWork';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import type { Connection } from './connection';
import { connectionIn, withConnection } from './parts';
import { withLatestSessions } from './sessions';

/** Decides about one activity of the person, for somebody who does the work. */
export function changing(
  found: Case,
  connectionId: string | undefined,
  by: Asker,
  decide: (connection: Connection) => CaseDecision,
): CaseDecision {
  const refusal = noWork(found, by);
  if (refusal) return refuse(refusal);
  const connection = connectionIn(found, connectionId);
  return connection ? decide(connection) : refuse('no-such-part');
}

/** The case with that activity as it stands now. */
export function changed(
  found: Case,
  next: Connection,
  event: CaseEvent,
  by: Asker,
  at: string,
  more: Parameters<typeof happened>[4] = {},
): CaseDecision {
  return happened(found, event, by.id, at, {
    connections: withLatestSessions(withConnection(found, next)),
    about: next.name,
    isUndoable: true,
    ...more,
  });
}
